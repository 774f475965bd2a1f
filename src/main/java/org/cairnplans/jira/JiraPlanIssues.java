package org.cairnplans.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cairnplans.people.PersonKey;
import org.cairnplans.plan.NewPlanIssue;
import org.cairnplans.plan.Phase;
import org.cairnplans.plan.PlanIssue;
import org.cairnplans.plan.PlanIssueChange;
import org.cairnplans.plan.PlanIssues;
import org.cairnplans.problem.ConflictException;
import org.cairnplans.problem.NotKnownException;
import org.cairnplans.setup.CairnSettings;
import org.cairnplans.setup.SettingsRepository;

/**
 * Plans, goals and milestones in Jira. Every call acts as a person, through those of Jira's services that ask for permissions.
 */
@JiraComponent
public class JiraPlanIssues implements PlanIssues {

    private static final int MOST_REPORTED = 100;

    private final IssueService issues;
    private final IssueSearch search;
    private final IssueTransitions transitions;
    private final PlanIssueReader reader;
    private final PlanIssueCreation creation;
    private final PlanIssueWrites writes;
    private final SettingsRepository settings;
    private final JiraUsers users;
    private final Clock clock;

    public JiraPlanIssues(@JiraImport IssueService issues, IssueSearch search, IssueTransitions transitions,
            PlanIssueReader reader, PlanIssueCreation creation, PlanIssueWrites writes, SettingsRepository settings,
            JiraUsers users, Clock clock) {
        this.issues = issues;
        this.search = search;
        this.transitions = transitions;
        this.reader = reader;
        this.creation = creation;
        this.writes = writes;
        this.settings = settings;
        this.users = users;
        this.clock = clock;
    }

    @Override
    public Optional<PlanIssue> byId(PersonKey viewer, long id) {
        return users.find(viewer).map(user -> issues.getIssue(user, id)).flatMap(this::read);
    }

    @Override
    public Optional<PlanIssue> byKey(PersonKey viewer, String key) {
        return users.find(viewer).map(user -> issues.getIssue(user, key)).flatMap(this::read);
    }

    @Override
    public List<PlanIssue> byIds(PersonKey viewer, Collection<Long> ids) {
        return users.find(viewer).map(user -> read(search.byIds(user, ids))).orElse(List.of());
    }

    @Override
    public List<PlanIssue> byIdsWithMilestones(PersonKey viewer, Collection<Long> ids) {
        return users.find(viewer).map(user -> read(search.byIdsWithSubTasks(user, ids))).orElse(List.of());
    }

    @Override
    public Set<Long> goalsWithLateMilestones(PersonKey viewer, Collection<Long> goals, LocalDate today) {
        return users.find(viewer).map(user -> search.openSubTasksDueBy(user, goals, today)).orElse(List.of()).stream()
                .map(Issue::getParentId)
                .collect(Collectors.toSet());
    }

    @Override
    public PlanIssue create(PersonKey author, NewPlanIssue wanted) {
        ApplicationUser user = users.require(author);
        wanted.parent().ifPresent(parent -> require(user, parent));
        MutableIssue created = creation.create(user, wanted);
        return read(issues.getIssue(user, created.getId()))
                // The author's own new issue is invisible to them: issue security forgot the reporter. Undo rather than lose it.
                .orElseGet(() -> {
                    writes.undo(user, created);
                    throw new ConflictException("cairn.jira.invisible");
                });
    }

    @Override
    public PlanIssue change(PersonKey author, long id, PlanIssueChange change) {
        ApplicationUser user = users.require(author);
        require(user, id);
        writes.change(user, id, change);
        return require(user, id);
    }

    @Override
    public PlanIssue advance(PersonKey author, long id, Phase target) {
        ApplicationUser user = users.require(author);
        if (require(user, id).phase() == target) {
            return require(user, id);
        }
        transitions.advance(user, issues.getIssue(user, id).getIssue(), target);
        return require(user, id);
    }

    @Override
    public List<PlanIssue> reportedSince(PersonKey reporter, Instant moment) {
        // JQL knows no seconds and reads absolute times in the user's zone: ask for a little more, then look exactly.
        long minutes = Math.max(0, Duration.between(moment, clock.instant()).toMinutes()) + 2;
        return current().planProject().flatMap(project -> users.find(reporter)
                .map(user -> read(search.reportedWithin(user, project, minutes, MOST_REPORTED)))).orElse(List.of()).stream()
                .filter(issue -> !issue.created().isBefore(moment))
                .toList();
    }

    @Override
    public void delete(PersonKey author, long id) {
        ApplicationUser user = users.require(author);
        require(user, id);
        writes.undo(user, issues.getIssue(user, id).getIssue());
    }

    @Override
    public void linkGoal(PersonKey author, long plan, long goal) {
        ApplicationUser user = users.require(author);
        require(user, plan);
        require(user, goal);
        writes.linkGoal(user, issues.getIssue(user, plan).getIssue(), issues.getIssue(user, goal).getIssue(), current());
    }

    private PlanIssue require(ApplicationUser user, long id) {
        return read(issues.getIssue(user, id)).orElseThrow(() -> new NotKnownException("issue"));
    }

    private Optional<PlanIssue> read(IssueResult result) {
        return result.isValid() && result.getIssue() != null ? reader.read(result.getIssue(), current()) : Optional.empty();
    }

    private List<PlanIssue> read(List<Issue> found) {
        CairnSettings current = current();
        return found.stream().flatMap(issue -> reader.read(issue, current).stream()).toList();
    }

    private CairnSettings current() {
        return settings.load().orElse(CairnSettings.NOTHING_YET);
    }
}
