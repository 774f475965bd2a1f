package org.cairnplans.transfer;

import static org.cairnplans.transfer.DataColumn.Meaning.FLAG;
import static org.cairnplans.transfer.DataColumn.Meaning.INTEGER;
import static org.cairnplans.transfer.DataColumn.Meaning.ISSUE;
import static org.cairnplans.transfer.DataColumn.Meaning.LONG;
import static org.cairnplans.transfer.DataColumn.Meaning.PAIRING_ROW;
import static org.cairnplans.transfer.DataColumn.Meaning.PERSON;
import static org.cairnplans.transfer.DataColumn.Meaning.TEXT;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cairnplans.transfer.DataColumn.Meaning;

/**
 * What is exported: every table with content of people's. A table stands behind those it refers to. Columns of uniqueness
 * ({@code SLOT}, {@code REVISION_SLOT}) are made anew. Settings, the memory of set-up, intents, jobs and due readers belong to
 * one Jira and stay there. A test compares this list with the entities, so that no new column is forgotten.
 */
public enum DataTable {
    REPORTING_LINE(columns(PERSON, "REPORT_KEY", "MANAGER_KEY"), columns(TEXT, "FROM_DAY", "UNTIL_DAY")),
    PAIRING(columns(PERSON, "MENTOR_KEY", "MENTEE_KEY", "PROPOSER_KEY"), columns(LONG, "PROPOSED_AT"),
            columns(TEXT, "FIRST_DAY", "LAST_DAY", "STATE", "END_REASON", "LINE_CONFLICT"), columns(INTEGER, "REVISION")),
    PAIRING_STEP(columns(PAIRING_ROW, "PAIRING_ID"), columns(LONG, "DONE_AT"), columns(PERSON, "ACTOR_KEY"),
            columns(TEXT, "ACT")),
    PLAN_FACTS(columns(ISSUE, "ISSUE_ID"), columns(TEXT, "ISSUE_KEY"), columns(PERSON, "OWNER_KEY"),
            columns(FLAG, "WITH_MENTOR", "WITH_MANAGER", "EVIDENCE_LINKS"), columns(LONG, "CREATED_AT", "TOUCHED_AT"),
            columns(TEXT, "LOST_AS"), columns(LONG, "LOST_AT")),
    GOAL_FACTS(columns(ISSUE, "ISSUE_ID", "PLAN_ID"), columns(TEXT, "ISSUE_KEY"), columns(PERSON, "OWNER_KEY"),
            columns(INTEGER, "PLACE", "MEASURE_COUNT"),
            columns(TEXT, "MEASURE_KIND", "MEASURE_TEXT", "MEASURE_UNIT", "MEASURE_BASE", "MEASURE_AIM", "MEASURE_WHO"),
            columns(LONG, "PAUSED_AT"), columns(TEXT, "LOST_AS"), columns(LONG, "LOST_AT")),
    GOAL_NEED(columns(ISSUE, "GOAL_ID", "PLAN_ID"), columns(PERSON, "OWNER_KEY", "WAIVED_BY"), columns(INTEGER, "MINIMUM"),
            columns(TEXT, "KIND", "NOTE", "WAIVED_WHY"), columns(LONG, "WAIVED_AT")),
    GOAL_SKILL(columns(ISSUE, "GOAL_ID", "PLAN_ID"), columns(PERSON, "OWNER_KEY"), columns(INTEGER, "PLACE", "TARGET_LEVEL"),
            columns(TEXT, "COMPETENCY")),
    MILESTONE(columns(ISSUE, "ISSUE_ID", "GOAL_ID", "PLAN_ID"), columns(PERSON, "OWNER_KEY"), columns(INTEGER, "WEIGHT"),
            columns(TEXT, "LEARNED", "LOST_AS"), columns(LONG, "CLOSED_AT", "LOST_AT")),
    /** Without those whose write is not confirmed yet: nobody sees them. */
    REVISION(columns(ISSUE, "PLAN_ID", "GOAL_ID"), columns(PERSON, "OWNER_KEY", "AUTHOR_KEY"),
            columns(LONG, "MADE_AT", "INTENT_ID"),
            columns(TEXT, "REASON_KIND", "REASON_TEXT", "FIELD_NAME", "OLD_TEXT", "NEW_TEXT")),
    EVIDENCE(columns(ISSUE, "GOAL_ID", "PLAN_ID", "WORK_ID"), columns(PERSON, "OWNER_KEY", "REVIEWED_BY"),
            columns(TEXT, "WORK_KEY", "URL", "KIND", "ROLE", "LEARNED", "APPLIED", "COMPETENCY", "STATE", "QUESTION",
                    "ANSWER", "LOST_AS"),
            columns(FLAG, "WORK_DONE"), columns(INTEGER, "SHOWN_LEVEL"),
            columns(LONG, "REVIEWED_AT", "CREATED_AT", "CHANGED_AT", "LOST_AT"));

    private final List<DataColumn> columns;

    @SafeVarargs
    DataTable(List<DataColumn>... parts) {
        this.columns = Arrays.stream(parts).flatMap(List::stream).toList();
    }

    public List<DataColumn> columns() {
        return columns;
    }

    /** Those of one meaning. */
    List<DataColumn> columns(Meaning meaning) {
        return columns.stream().filter(column -> column.meaning() == meaning).toList();
    }

    static Optional<DataTable> named(String name) {
        return Arrays.stream(values()).filter(table -> table.name().equals(name)).findFirst();
    }

    private static List<DataColumn> columns(Meaning meaning, String... names) {
        return Arrays.stream(names).map(name -> new DataColumn(name, meaning)).toList();
    }
}
