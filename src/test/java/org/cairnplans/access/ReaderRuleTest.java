package org.cairnplans.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cairnplans.people.PersonKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderRuleTest {

    private static final PersonKey OWNER = new PersonKey("owner");
    private static final PersonKey MENTOR = new PersonKey("mentor");
    private static final PersonKey MANAGER = new PersonKey("manager");

    /** draft, shown to the mentor, shared with the manager, and who is in the field then. */
    @ParameterizedTest
    @CsvSource({
        "true,  false, false, owner",
        "true,  true,  false, mentor owner",
        "true,  false, true,  owner",
        "true,  true,  true,  mentor owner",
        "false, false, false, mentor owner",
        "false, true,  false, mentor owner",
        "false, false, true,  manager mentor owner",
        "false, true,  true,  manager mentor owner"})
    void putsIntoTheFieldExactlyThoseWhoMayRead(boolean draft, boolean withMentor, boolean withManager, String expected) {
        Set<PersonKey> readers = new ReaderRule()
                .readers(OWNER, Set.of(MENTOR), Optional.of(MANAGER), new Sharing(draft, withMentor, withManager));
        assertEquals(List.of(expected.split(" ")), new TreeSet<>(readers).stream().map(PersonKey::value).toList());
    }

    @Test
    void keepsOnlyTheOwnerWhenNobodyElseIsThere() {
        assertEquals(Set.of(OWNER), new ReaderRule().readers(OWNER, Set.of(), Optional.empty(), new Sharing(false, true, true)));
    }
}
