package org.cairnplans.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.plan.NativeChanges;
import org.cairnplans.repair.Attachments;
import org.cairnplans.setup.CairnSettings;
import org.cairnplans.setup.SettingsRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what happens to issues in plain Jira. Events are published on the node where the change was made, so that each is heard
 * once in the cluster; hearing one twice does no harm.
 */
@JiraComponent
public class IssueListener {

    private static final Logger LOG = LoggerFactory.getLogger(IssueListener.class);
    /** What may turn a plan, goal or milestone into something else, or bring it back. Comments and work logs do not. */
    private static final Set<Long> OF_INTEREST = Set.of(
            EventType.ISSUE_CREATED_ID, EventType.ISSUE_UPDATED_ID, EventType.ISSUE_MOVED_ID, EventType.ISSUE_GENERICEVENT_ID);

    private final EventPublisher events;
    private final Attachments attachments;
    private final SettingsRepository settings;
    private final NativeChanges plans;

    public IssueListener(@JiraImport EventPublisher events, Attachments attachments, SettingsRepository settings,
            NativeChanges plans) {
        this.events = events;
        this.attachments = attachments;
        this.settings = settings;
        this.plans = plans;
    }

    @PostConstruct
    public void register() {
        events.register(this);
    }

    @PreDestroy
    public void unregister() {
        events.unregister(this);
    }

    @EventListener
    public void onIssue(IssueEvent event) {
        if (event.getIssue() == null || event.getIssue().getId() == null) {
            return;
        }
        long issue = event.getIssue().getId();
        if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
            guarded("deletion of issue " + issue, () -> attachments.deleted(issue));
        } else if (OF_INTEREST.contains(event.getEventTypeId())) {
            guarded("change of issue " + issue, () -> attachments.review(issue));
        }
        if (mayChangeRights(event)) {
            guarded("status of issue " + issue, () -> plans.happened(issue, Optional.ofNullable(event.getIssue().getParentId())));
        }
    }

    /** Workflows name their transitions' events as they like; what is no edit and no deletion may be one. */
    private boolean mayChangeRights(IssueEvent event) {
        return !EventType.ISSUE_UPDATED_ID.equals(event.getEventTypeId())
                && !EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())
                && settings.load().flatMap(CairnSettings::planProject).filter(event.getIssue().getProjectId()::equals)
                        .isPresent();
    }

    @EventListener
    public void onProjectDeleted(ProjectDeletedEvent event) {
        guarded("deletion of project " + event.getId(), attachments::projectDeleted);
    }

    /** Jira's own work must go on whatever happens in Cairn; the nightly look at every issue makes good what failed here. */
    private static void guarded(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.error("Cairn could not follow the {}; the nightly duty will", what, failure);
        }
    }
}
