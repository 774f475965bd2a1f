package org.cairnplans.access;

import static org.cairnplans.access.Action.ANSWER;
import static org.cairnplans.access.Action.CONFIRM;
import static org.cairnplans.access.Action.END;
import static org.cairnplans.access.Action.KNOW;
import static org.cairnplans.access.Action.PROPOSE;
import static org.cairnplans.access.Action.READ;
import static org.cairnplans.access.Action.WRITE;
import static org.cairnplans.access.Relation.JIRA_ADMINISTRATOR;
import static org.cairnplans.access.Relation.MANAGER;
import static org.cairnplans.access.Relation.MENTOR;
import static org.cairnplans.access.Relation.OWNER;
import static org.cairnplans.access.Relation.PROGRAMME_ADMINISTRATOR;

import java.util.Map;
import java.util.Set;

/**
 * Who sees what: the table of product.md 5.7, for the data that exist. What it does not name is denied.
 *
 * <p>Two columns of that table are not roles yet (skip manager, HR partner) and get nothing. A cell marked "S" there (only if
 * shared by the owner) is a plain grant here: {@link Sharing} takes it away until the owner shares.
 */
final class PrivacyMatrix {

    private static final Map<Datum, Map<Relation, Set<Action>>> GRANTS = Map.of(
            Datum.PLAN_HEAD, Map.of(
                    OWNER, Set.of(KNOW, READ, WRITE),
                    MENTOR, Set.of(KNOW, READ),
                    MANAGER, Set.of(KNOW, READ),
                    PROGRAMME_ADMINISTRATOR, Set.of(KNOW)),
            Datum.GOALS, Map.of(
                    OWNER, Set.of(KNOW, READ, WRITE),
                    MENTOR, Set.of(KNOW, READ),
                    MANAGER, Set.of(KNOW, READ),
                    PROGRAMME_ADMINISTRATOR, Set.of(KNOW)),
            Datum.EVIDENCE, Map.of(
                    OWNER, Set.of(KNOW, READ, WRITE),
                    MENTOR, Set.of(KNOW, READ, CONFIRM),
                    MANAGER, Set.of(KNOW, READ)),
            Datum.PAIRING, Map.of(
                    OWNER, Set.of(KNOW, READ, PROPOSE, END),
                    MENTOR, Set.of(KNOW, READ, ANSWER, END),
                    MANAGER, Set.of(KNOW),
                    PROGRAMME_ADMINISTRATOR, Set.of(KNOW, READ, PROPOSE, END),
                    JIRA_ADMINISTRATOR, Set.of(KNOW)));

    private PrivacyMatrix() {}

    static boolean grants(Relation relation, Datum datum, Action action, Sharing sharing) {
        boolean granted = GRANTS.get(datum).getOrDefault(relation, Set.of()).contains(action);
        return granted && (datum == Datum.PAIRING || sharing.reaches(relation));
    }
}
