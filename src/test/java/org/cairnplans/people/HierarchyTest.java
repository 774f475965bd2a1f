package org.cairnplans.people;

import static org.cairnplans.people.FixedPeople.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HierarchyTest {

    private final Hierarchy company =
            new Hierarchy(Map.of(key("dev"), key("lead"), key("lead"), key("head"), key("head"), key("chief")));

    @Test
    void looksAsManyLevelsUpAsAskedFor() {
        assertTrue(company.leads(key("lead"), key("dev"), 1));
        assertFalse(company.leads(key("head"), key("dev"), 1));
        assertTrue(company.leads(key("head"), key("dev"), 2));
        assertFalse(company.leads(key("chief"), key("dev"), 2));
    }

    @Test
    void neverTakesTheReportForTheLeader() {
        assertFalse(company.leads(key("dev"), key("lead"), 2));
        assertFalse(company.leads(key("dev"), key("dev"), 2));
    }

    @Test
    void findsNoCircleInATree() {
        assertEquals(List.of(), company.circles());
    }

    @Test
    void findsEachCircleOnceAndNotThoseWhoOnlyLeadIntoIt() {
        Hierarchy odd = new Hierarchy(Map.of(
                key("a"), key("b"), key("b"), key("c"), key("c"), key("a"),
                key("into"), key("a"),
                key("x"), key("y"), key("y"), key("x")));
        assertEquals(List.of(List.of(key("a"), key("b"), key("c")), List.of(key("x"), key("y"))), odd.circles());
    }

    @Test
    void endsEvenWhenTheLineGoesRound() {
        Hierarchy round = new Hierarchy(Map.of(key("a"), key("b"), key("b"), key("a")));
        assertFalse(round.leads(key("c"), key("a"), 50));
    }
}
