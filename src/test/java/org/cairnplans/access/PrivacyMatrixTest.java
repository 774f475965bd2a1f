package org.cairnplans.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every relation, datum, action and state of sharing, against the table of product.md 5.7 written down once more, by hand and in
 * another form: nothing here is computed from the code under test.
 */
class PrivacyMatrixTest {

    /** The states of sharing that a plan can be in; a draft is never shared with the manager, whatever the row says. */
    private static final Map<String, Sharing> SHARINGS = Map.of(
            "draft", new Sharing(true, false, false),
            "draft-mentor", new Sharing(true, true, false),
            "draft-manager", new Sharing(true, false, true),
            "draft-both", new Sharing(true, true, true),
            "active", new Sharing(false, false, false),
            "active-mentor", new Sharing(false, true, false),
            "active-manager", new Sharing(false, false, true),
            "active-both", new Sharing(false, true, true));

    /** relation | datum | sharing states | actions. "all" means all eight; what stands in no row is denied. */
    private static final String TABLE = """
            OWNER                   | PLAN_HEAD | all                                               | KNOW READ WRITE
            OWNER                   | GOALS     | all                                               | KNOW READ WRITE
            OWNER                   | EVIDENCE  | all                                               | KNOW READ WRITE
            OWNER                   | PAIRING   | all                                               | KNOW READ PROPOSE END
            MENTOR                  | PLAN_HEAD | draft-mentor draft-both active active-mentor active-manager active-both | KNOW READ
            MENTOR                  | GOALS     | draft-mentor draft-both active active-mentor active-manager active-both | KNOW READ
            MENTOR                  | EVIDENCE  | draft-mentor draft-both active active-mentor active-manager active-both | KNOW READ CONFIRM
            MENTOR                  | PAIRING   | all                                               | KNOW READ ANSWER END
            MANAGER                 | PLAN_HEAD | active-manager active-both                        | KNOW READ
            MANAGER                 | GOALS     | active-manager active-both                        | KNOW READ
            MANAGER                 | EVIDENCE  | active-manager active-both                        | KNOW READ
            MANAGER                 | PAIRING   | all                                               | KNOW
            PROGRAMME_ADMINISTRATOR | PLAN_HEAD | active active-mentor active-manager active-both   | KNOW
            PROGRAMME_ADMINISTRATOR | GOALS     | active active-mentor active-manager active-both   | KNOW
            PROGRAMME_ADMINISTRATOR | PAIRING   | all                                               | KNOW READ PROPOSE END
            JIRA_ADMINISTRATOR      | PAIRING   | all                                               | KNOW
            """;

    @TestFactory
    Collection<DynamicTest> everyCellIsAsThePrivacyTableSays() {
        Map<String, Set<String>> expected = expected();
        List<DynamicTest> tests = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            for (Datum datum : Datum.values()) {
                SHARINGS.forEach((name, sharing) -> tests.add(DynamicTest.dynamicTest(
                        relation + " " + datum + " " + name,
                        () -> assertEquals(
                                expected.getOrDefault(relation + " " + datum + " " + name, Set.of()),
                                granted(relation, datum, sharing)))));
            }
        }
        return tests;
    }

    @Test
    void theTableNamesOnlyWhatExists() {
        TABLE.lines().map(line -> line.split("\\|")).forEach(row -> {
            Relation.valueOf(row[0].trim());
            Datum.valueOf(row[1].trim());
            Stream.of(row[3].trim().split(" ")).forEach(Action::valueOf);
        });
    }

    private static Set<String> granted(Relation relation, Datum datum, Sharing sharing) {
        return Arrays.stream(Action.values())
                .filter(action -> PrivacyMatrix.grants(relation, datum, action, sharing))
                .map(Enum::name)
                .collect(Collectors.toSet());
    }

    private static Map<String, Set<String>> expected() {
        Map<String, Set<String>> cells = new HashMap<>();
        TABLE.lines().map(line -> line.split("\\|")).forEach(row -> {
            String states = row[2].trim();
            Collection<String> names = states.equals("all") ? SHARINGS.keySet() : List.of(states.split(" "));
            names.forEach(name ->
                    cells.put(row[0].trim() + " " + row[1].trim() + " " + name, Set.of(row[3].trim().split(" "))));
        });
        return cells;
    }
}
