package org.cairnplans.jira;

import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.access.readers.ReadersField;
import org.cairnplans.people.PersonKey;
import org.cairnplans.problem.NotKnownException;
import org.cairnplans.setup.CairnSettings;
import org.cairnplans.setup.ProjectSecurity;
import org.cairnplans.setup.SettingsRepository;

/**
 * The field <em>Cairn readers</em> in Jira. Written through {@link IssueManager}, which asks for no permission: rights end by a
 * manager's or an administrator's act, and neither of them may edit the plan. The field guards nothing without the security
 * level, so the level is kept with it: it can be lost when an issue is moved away and back, or by somebody's hand.
 */
@JiraComponent
public class JiraReadersField implements ReadersField {

    private final IssueManager issues;
    private final SubTaskManager subTasks;
    private final CustomFieldManager fields;
    private final SettingsRepository settings;
    private final ProjectSecurity security;
    private final JiraUsers users;

    public JiraReadersField(@JiraImport IssueManager issues, @JiraImport SubTaskManager subTasks,
            @JiraImport CustomFieldManager fields, SettingsRepository settings,
            ProjectSecurity security, JiraUsers users) {
        this.issues = issues;
        this.subTasks = subTasks;
        this.fields = fields;
        this.settings = settings;
        this.security = security;
        this.users = users;
    }

    @Override
    public boolean exists() {
        return field().isPresent();
    }

    @Override
    public Map<Long, Set<PersonKey>> current(Collection<Long> ids) {
        CustomField field = field().orElseThrow(() -> new NotKnownException("field"));
        Optional<Long> level = requiredLevel();
        Map<Long, Set<PersonKey>> current = new LinkedHashMap<>();
        for (Issue issue : issues.getIssueObjects(ids)) {
            current.put(issue.getId(), readers(issue, field, level));
            for (Issue milestone : subTasks.getSubTaskObjects(issue)) {
                current.put(milestone.getId(), readers(milestone, field, level));
            }
        }
        return current;
    }

    @Override
    public void write(long id, Set<PersonKey> readers, PersonKey owner) {
        CustomField field = field().orElseThrow(() -> new NotKnownException("field"));
        MutableIssue issue = issues.getIssueObject(id);
        if (issue == null) {
            throw new NotKnownException("issue");
        }
        issue.setCustomFieldValue(field, users.known(readers));
        requiredLevel().ifPresent(issue::setSecurityLevelId);
        // The event lets Jira's own caches and other apps see the change; nobody is mailed.
        issues.updateIssue(author(owner, issue), issue, UpdateIssueRequest.builder()
                .eventDispatchOption(EventDispatchOption.ISSUE_UPDATED).sendMail(false).build());
    }

    /**
     * The owner where Jira still knows them, else the reporter Jira has; null (nobody) is what Jira itself writes for its jobs.
     */
    private ApplicationUser author(PersonKey owner, Issue issue) {
        return users.find(owner).filter(ApplicationUser::isActive).orElseGet(issue::getReporter);
    }

    private Optional<CustomField> field() {
        return settings.load().flatMap(CairnSettings::readersField).map(fields::getCustomFieldObject);
    }

    /** The level that guards plans; empty where plans are open. */
    private Optional<Long> requiredLevel() {
        return settings.load().filter(now -> !now.openPlans()).flatMap(CairnSettings::planProject)
                .flatMap(security::defaultLevelOf).map(ProjectSecurity.Level::id);
    }

    /**
     * An issue without its level is read by everybody, whatever stands in the field: nobody is answered, so that it is written
     * anew.
     */
    private static Set<PersonKey> readers(Issue issue, CustomField field, Optional<Long> level) {
        Set<PersonKey> readers = new LinkedHashSet<>();
        boolean unguarded = level.isPresent() && !level.get().equals(issue.getSecurityLevelId());
        if (!unguarded && issue.getCustomFieldValue(field) instanceof Collection<?> people) {
            for (Object person : people) {
                if (person instanceof ApplicationUser user) {
                    readers.add(new PersonKey(user.getKey()));
                }
            }
        }
        return readers;
    }
}
