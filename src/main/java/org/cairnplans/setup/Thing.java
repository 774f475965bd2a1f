package org.cairnplans.setup;

/** The things in Jira that Cairn needs. Their names are for ever in people's heads; their identity is the id. */
public enum Thing {
    PLAN_TYPE("Development Plan"),
    GOAL_TYPE("Development Goal"),
    MILESTONE_TYPE("Development Milestone"),
    DEVELOPMENT_LINK("Development"),
    EVIDENCE_LINK("Evidence"),
    READERS_FIELD("Cairn readers"),
    /** The plan project's own issue type scheme, where a shared one had to be copied. */
    TYPE_SCHEME("");

    private final String jiraName;

    Thing(String jiraName) {
        this.jiraName = jiraName;
    }

    /** What it is called in Jira; empty when the administrator gives the name. Not translated: it is stored in Jira. */
    public String jiraName() {
        return jiraName;
    }
}
