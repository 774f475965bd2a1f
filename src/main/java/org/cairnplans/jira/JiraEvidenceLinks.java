package org.cairnplans.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import org.cairnplans.evidence.EvidenceLinks;
import org.cairnplans.people.PersonKey;
import org.cairnplans.problem.ConflictException;
import org.cairnplans.problem.NotKnownException;
import org.cairnplans.setup.CairnSettings;
import org.cairnplans.setup.SettingsRepository;

/** The native link "is evidence for", made and removed as the person who acts. */
@JiraComponent
public class JiraEvidenceLinks implements EvidenceLinks {

    private final IssueService issues;
    private final PlanLinks links;
    private final SettingsRepository settings;
    private final JiraUsers users;

    public JiraEvidenceLinks(@JiraImport IssueService issues, PlanLinks links, SettingsRepository settings, JiraUsers users) {
        this.issues = issues;
        this.links = links;
        this.settings = settings;
        this.users = users;
    }

    @Override
    public void link(PersonKey author, long workItem, long goal) {
        ApplicationUser user = users.require(author);
        links.link(user, issue(user, workItem), issue(user, goal), linkType());
    }

    @Override
    public void unlink(PersonKey author, long workItem, long goal) {
        ApplicationUser user = users.require(author);
        links.unlink(user, issue(user, workItem), issue(user, goal), linkType());
    }

    private long linkType() {
        return settings.load().flatMap(CairnSettings::evidenceLink)
                .orElseThrow(() -> new ConflictException("cairn.setup.notComplete"));
    }

    private Issue issue(ApplicationUser user, long id) {
        IssueResult result = issues.getIssue(user, id);
        if (!result.isValid() || result.getIssue() == null) {
            throw new NotKnownException("issue");
        }
        return result.getIssue();
    }
}
