package org.cairnplans.setup;

import java.util.List;
import java.util.Optional;

/** Port to Jira's issue security. Reads only: entries of a level are left to the administrator. */
public interface ProjectSecurity {

    /** Empty when the project has no issue security scheme, or the scheme no default level. */
    Optional<Level> defaultLevelOf(long project);

    /**
     * The level that every new issue of a project gets.
     *
     * @param name as the administrator called it
     * @param scheme name of the scheme it belongs to
     */
    record Level(long id, String name, String scheme, List<Entry> entries) {
        public Level {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One line of the level: who may see its issues.
     *
     * @param type Jira's name of the kind: {@code reporter}, {@code userCF}, {@code projectrole}, {@code group}, {@code user},
     *     {@code lead}, {@code assignee}, {@code groupCF}, or one of a later version
     * @param parameter whom, as Jira stores it (a field id, a role id, a group, a user key); empty string for none
     * @param shown the same as an administrator knows it, for messages
     */
    record Entry(String type, String parameter, String shown) {}
}
