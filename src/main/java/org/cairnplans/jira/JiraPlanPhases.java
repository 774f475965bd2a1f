package org.cairnplans.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.cairnplans.plan.Phase;
import org.cairnplans.plan.PlanPhases;

/** Looks at the status of plans past all permissions: who may see a plan depends on it, so it cannot depend on who may see it. */
@JiraComponent
public class JiraPlanPhases implements PlanPhases {

    private final IssueManager issues;

    public JiraPlanPhases(@JiraImport IssueManager issues) {
        this.issues = issues;
    }

    @Override
    public Map<Long, Phase> of(Collection<Long> plans) {
        return issues.getIssueObjects(plans).stream().collect(Collectors.toMap(
                Issue::getId, issue -> PlanIssueReader.phase(issue.getStatus().getStatusCategory()), (one, same) -> one));
    }
}
