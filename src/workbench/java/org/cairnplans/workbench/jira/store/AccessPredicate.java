package org.cairnplans.workbench.jira.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cairnplans.workbench.jira.domain.Permissions;
import org.cairnplans.workbench.jira.domain.Viewer;

/**
 * Project permissions and issue security as one SQL condition on an issue (alias {@code i}), so that a search never reads what
 * the viewer may not see and costs one statement however many issues there are.
 *
 * <p>Holders that depend on the project only are collected in sub-selects the database runs once; only reporter, assignee and
 * user fields are looked at issue by issue.
 */
public final class AccessPredicate {

    private static final String MY_GROUPS = "(select m.group_name from membership m where m.user_key = ?)";

    /**
     * The grant {@code g} names the viewer whatever the issue is; {@code p} is the project. Seven arguments, all the user key.
     */
    private static final String BY_PROJECT = "(g.holder_type = 'group' and (g.parameter is null or g.parameter in " + MY_GROUPS
            + ")"
            + " or g.holder_type = 'applicationRole' and ? <> '' or g.holder_type = 'user' and g.parameter = ?"
            + " or g.holder_type = 'lead' and p.lead_key = ?"
            + " or g.holder_type = 'projectrole' and exists (select 1 from role_actor a where a.project_id = p.id"
            + " and cast(a.role_id as varchar(30)) = g.parameter and (not a.is_group and a.parameter = ?"
            + " or a.is_group and a.parameter in " + MY_GROUPS + ")))";
    private static final int BY_PROJECT_ARGUMENTS = 6;

    /** The grant {@code g} names the viewer on this issue {@code i}. Three arguments, all the user key. */
    private static final String BY_ISSUE = "(g.holder_type = 'reporter' and i.reporter_key = ?"
            + " or g.holder_type = 'assignee' and i.assignee_key = ?"
            + " or g.holder_type = 'userCF' and exists (select 1 from custom_value v where v.issue_id = i.id"
            + " and 'customfield_' || cast(v.field_id as varchar(30)) = g.parameter and v.content = ?))";
    private static final int BY_ISSUE_ARGUMENTS = 3;

    private static final String ISSUE_HOLDERS = "('reporter', 'assignee', 'userCF')";

    private AccessPredicate() {
    }

    /**
     * The viewer may see the issue {@code i}: Browse Projects and, when the issue has a security level, an entry of that level.
     */
    public static SqlPart visible(Viewer viewer) {
        return allowed(Permissions.BROWSE_PROJECTS, viewer);
    }

    /** The viewer has the permission on the issue {@code i} and passes its security level. */
    public static SqlPart allowed(String permission, Viewer viewer) {
        if (viewer.all()) {
            return SqlPart.of("1 = 1");
        }
        return SqlPart.join("and", List.of(permission(permission, viewer), level(viewer)));
    }

    private static SqlPart permission(String permission, Viewer viewer) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(permission);
        arguments.addAll(me(viewer, BY_PROJECT_ARGUMENTS));
        arguments.add(permission);
        arguments.addAll(me(viewer, BY_ISSUE_ARGUMENTS));
        return new SqlPart("i.project_id in (select p.id from project p join permission_grant g on g.scheme_id ="
                + " p.permission_scheme"
                + " where g.permission = ? and " + BY_PROJECT + ")"
                + " or exists (select 1 from project q join permission_grant g on g.scheme_id = q.permission_scheme"
                + " where q.id = i.project_id and g.permission = ? and " + BY_ISSUE + ")", arguments);
    }

    /** The security level of the issue {@code i}, if it has one, lets the viewer through. */
    static SqlPart level(Viewer viewer) {
        List<Object> arguments = new ArrayList<>(me(viewer, BY_PROJECT_ARGUMENTS + BY_ISSUE_ARGUMENTS));
        return new SqlPart("i.security_level is null"
                + " or (i.project_id, i.security_level) in (select p.id, g.level_id from project p join security_level l"
                + " on l.scheme_id = p.security_scheme join security_entry g on g.level_id = l.id where " + BY_PROJECT + ")"
                + " or exists (select 1 from security_entry g where g.level_id = i.security_level and " + BY_ISSUE + ")",
                arguments);
    }

    /**
     * The viewer has the permission in the project {@code p}. Holders that depend on an issue count for everybody signed in, as
     * in Jira, since some issue there may name them.
     */
    public static SqlPart inProject(String permission, Viewer viewer) {
        if (viewer.all()) {
            return SqlPart.of("1 = 1");
        }
        List<Object> arguments = new ArrayList<>();
        arguments.add(permission);
        arguments.addAll(me(viewer, BY_PROJECT_ARGUMENTS + 1));
        return new SqlPart("exists (select 1 from permission_grant g where g.scheme_id = p.permission_scheme and g.permission = ?"
                + " and (" + BY_PROJECT + " or g.holder_type in " + ISSUE_HOLDERS + " and ? <> ''))", arguments);
    }

    /** The level {@code l} of the project {@code p} names the viewer, leaving aside what depends on an issue. */
    public static SqlPart inLevel(Viewer viewer) {
        return new SqlPart("exists (select 1 from security_entry g where g.level_id = l.id and (" + BY_PROJECT
                + " or g.holder_type in " + ISSUE_HOLDERS + " and ? <> ''))", new ArrayList<>(me(viewer, BY_PROJECT_ARGUMENTS
                + 1)));
    }

    private static List<String> me(Viewer viewer, int times) {
        return Collections.nCopies(times, viewer.userKey() == null ? "" : viewer.userKey());
    }
}
