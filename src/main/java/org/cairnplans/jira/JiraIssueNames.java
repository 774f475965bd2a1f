package org.cairnplans.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.cairnplans.transfer.IssueNames;

/** Ids and keys of issues, for the export and its restore. */
@JiraComponent
public class JiraIssueNames implements IssueNames {

    private final IssueManager issues;

    public JiraIssueNames(@JiraImport IssueManager issues) {
        this.issues = issues;
    }

    @Override
    public Map<Long, String> keysOf(Collection<Long> ids) {
        Map<Long, String> keys = new HashMap<>();
        issues.getIssueObjects(ids).forEach(issue -> keys.put(issue.getId(), issue.getKey()));
        return keys;
    }

    /** One look-up a key: a restore happens once, and Jira offers no other way that knows the keys of moved issues too. */
    @Override
    public Map<String, Long> idsOf(Collection<String> keys) {
        Map<String, Long> ids = new HashMap<>();
        for (String key : keys) {
            Issue issue = issues.getIssueObject(key);
            if (issue != null) {
                ids.put(key, issue.getId());
            }
        }
        return ids;
    }
}
