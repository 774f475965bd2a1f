package org.cairnplans.jira;

import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import org.cairnplans.setup.JiraSwitches;

/** Jira's global switches. */
@JiraComponent
public class JiraInstanceSwitches implements JiraSwitches {

    private final SubTaskManager subTasks;
    private final IssueLinkManager links;

    public JiraInstanceSwitches(@JiraImport SubTaskManager subTasks, @JiraImport IssueLinkManager links) {
        this.subTasks = subTasks;
        this.links = links;
    }

    @Override
    public boolean subTasksEnabled() {
        return subTasks.isSubTasksEnabled();
    }

    @Override
    public boolean linkingEnabled() {
        return links.isLinkingEnabled();
    }
}
