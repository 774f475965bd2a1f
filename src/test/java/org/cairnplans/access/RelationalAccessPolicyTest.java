package org.cairnplans.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.people.PersonKey;
import org.cairnplans.problem.NotKnownException;
import org.cairnplans.problem.RefusedException;
import org.junit.jupiter.api.Test;

class RelationalAccessPolicyTest {

    private static final PersonKey MENTEE = new PersonKey("mentee");
    private static final PersonKey MENTOR = new PersonKey("mentor");
    private static final PersonKey OTHER_MENTOR = new PersonKey("other-mentor");
    private static final PersonKey MANAGER = new PersonKey("manager");
    private static final PersonKey OUTSIDER = new PersonKey("outsider");
    private static final Sharing ACTIVE = new Sharing(false, false, false);

    private final FixedRelations relations = new FixedRelations()
            .mentors(MENTOR, MENTEE).mentors(OTHER_MENTOR, MENTEE).manages(MANAGER, MENTEE);
    private final AccessPolicy policy =
            new RelationalAccessPolicy(relations, Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void tellsAnOutsiderThatNothingExists() {
        assertThrows(NotKnownException.class, () -> as(OUTSIDER).require(Action.READ, Datum.GOALS, new Subject(MENTEE, ACTIVE)));
    }

    @Test
    void tellsWhoMayKnowButNotReadThatItIsRefused() {
        assertThrows(RefusedException.class,
                () -> as(MANAGER).require(Action.READ, Datum.PAIRING, Subject.pairing(MENTEE, MENTOR)));
    }

    @Test
    void givesAMentorNoSayInThePairingOfAnotherMentor() {
        assertTrue(as(MENTOR).may(Action.END, Datum.PAIRING, Subject.pairing(MENTEE, MENTOR)));
        assertFalse(as(OTHER_MENTOR).may(Action.END, Datum.PAIRING, Subject.pairing(MENTEE, MENTOR)));
        assertFalse(as(OTHER_MENTOR).may(Action.KNOW, Datum.PAIRING, Subject.pairing(MENTEE, MENTOR)));
    }

    @Test
    void letsTheMentorOfAProposalAnswerBeforeAnyPairingIsActive() {
        assertTrue(as(OUTSIDER).may(Action.ANSWER, Datum.PAIRING, Subject.pairing(MENTEE, OUTSIDER)));
        assertFalse(as(OUTSIDER).may(Action.READ, Datum.GOALS, new Subject(MENTEE, ACTIVE)));
    }

    @Test
    void joinsTheRightsOfSeveralRoles() {
        ViewerAccess access = policy.as(new Viewer(MANAGER, true, true));
        assertEquals(
                Set.of(Relation.MANAGER, Relation.PROGRAMME_ADMINISTRATOR, Relation.JIRA_ADMINISTRATOR),
                access.relationsTo(MENTEE));
        assertTrue(access.may(Action.READ, Datum.PAIRING, Subject.pairing(MENTEE, MENTOR)));
    }

    @Test
    void readsEachKindOfRelationOnceHoweverManyPeopleAreAskedFor() {
        ViewerAccess access = as(MANAGER);
        for (int i = 0; i < 500; i++) {
            access.may(Action.READ, Datum.GOALS, new Subject(new PersonKey("report-" + i), ACTIVE));
        }
        assertEquals(2, relations.questions());
    }

    @Test
    void saysWhoStandsAroundAPerson() {
        Circle circle = new Circles(relations, Clock.systemUTC()).of(MENTEE);
        assertEquals(new Circle(Set.of(MENTOR, OTHER_MENTOR), Optional.of(MANAGER)), circle);
        assertEquals(Circle.NOBODY, new Circles(relations, Clock.systemUTC()).of(OUTSIDER));
    }

    private ViewerAccess as(PersonKey person) {
        return policy.as(new Viewer(person, false, false));
    }
}
