package org.cairnplans.workbench.jira.domain;

import java.util.List;

/** The permission keys the workbench knows, spelled as Jira spells them. */
public final class Permissions {

    public static final String ADMINISTER_PROJECTS = "ADMINISTER_PROJECTS";
    public static final String BROWSE_PROJECTS = "BROWSE_PROJECTS";
    public static final String CREATE_ISSUES = "CREATE_ISSUES";
    public static final String EDIT_ISSUES = "EDIT_ISSUES";
    public static final String TRANSITION_ISSUES = "TRANSITION_ISSUES";
    public static final String SCHEDULE_ISSUES = "SCHEDULE_ISSUES";
    public static final String MOVE_ISSUES = "MOVE_ISSUES";
    public static final String ASSIGN_ISSUES = "ASSIGN_ISSUES";
    public static final String ASSIGNABLE_USER = "ASSIGNABLE_USER";
    public static final String RESOLVE_ISSUES = "RESOLVE_ISSUES";
    public static final String CLOSE_ISSUES = "CLOSE_ISSUES";
    public static final String MODIFY_REPORTER = "MODIFY_REPORTER";
    public static final String DELETE_ISSUES = "DELETE_ISSUES";
    public static final String LINK_ISSUES = "LINK_ISSUES";
    public static final String SET_ISSUE_SECURITY = "SET_ISSUE_SECURITY";
    public static final String ADD_COMMENTS = "ADD_COMMENTS";
    public static final String EDIT_ALL_COMMENTS = "EDIT_ALL_COMMENTS";
    public static final String EDIT_OWN_COMMENTS = "EDIT_OWN_COMMENTS";
    public static final String DELETE_ALL_COMMENTS = "DELETE_ALL_COMMENTS";
    public static final String DELETE_OWN_COMMENTS = "DELETE_OWN_COMMENTS";

    /** Every project permission, in the order the administration lists them. */
    public static final List<String> PROJECT = List.of(ADMINISTER_PROJECTS, BROWSE_PROJECTS, CREATE_ISSUES, EDIT_ISSUES,
            TRANSITION_ISSUES, SCHEDULE_ISSUES, MOVE_ISSUES, ASSIGN_ISSUES, ASSIGNABLE_USER, RESOLVE_ISSUES, CLOSE_ISSUES,
            MODIFY_REPORTER, DELETE_ISSUES, LINK_ISSUES, SET_ISSUE_SECURITY, ADD_COMMENTS, EDIT_ALL_COMMENTS, EDIT_OWN_COMMENTS,
            DELETE_ALL_COMMENTS, DELETE_OWN_COMMENTS);

    /** Global: Jira administrator. */
    public static final String ADMINISTER = "ADMINISTER";
    /** Global: system administrator. */
    public static final String SYSTEM_ADMIN = "SYSTEM_ADMIN";
    /** Global: may see user pickers and search for people. */
    public static final String USER_PICKER = "USER_PICKER";
    /** Global: access to the application, what a licence counts. */
    public static final String USE = "USE";

    private Permissions() {
    }
}
