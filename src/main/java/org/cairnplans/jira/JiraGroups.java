package org.cairnplans.jira;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import org.cairnplans.setup.Groups;

/** Jira's groups. */
@JiraComponent
public class JiraGroups implements Groups {

    private final GroupManager groups;

    public JiraGroups(@JiraImport GroupManager groups) {
        this.groups = groups;
    }

    @Override
    public boolean exists(String group) {
        return groups.groupExists(group);
    }
}
