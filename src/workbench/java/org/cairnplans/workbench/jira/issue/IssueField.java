package org.cairnplans.workbench.jira.issue;

/** The fields of an issue that a form or a call can set, with Jira's ids. Custom fields are not among them. */
public enum IssueField {
    PROJECT("project"), TYPE("issuetype"), PARENT("parent"), SUMMARY("summary"), DESCRIPTION("description"),
    ENVIRONMENT("environment"), REPORTER("reporter"), ASSIGNEE("assignee"), PRIORITY("priority"), RESOLUTION("resolution"),
    DUE("duedate"), SECURITY("security"), LABELS("labels"), COMPONENTS("components"), FIX_VERSIONS("fixVersions"),
    AFFECTED_VERSIONS("versions"), COMMENT("comment");

    private final String id;

    IssueField(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
