package org.cairnplans.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cairnplans.people.PersonKey;
import org.cairnplans.problem.ConflictException;
import org.cairnplans.problem.NotKnownException;

/** A Jira as small as it can be: issues in a map, seen by their reporter and by whom a test names as reader. */
public final class InMemoryPlanIssues implements PlanIssues, PlanPhases {

    private final Clock clock;
    private final Map<Long, PlanIssue> issues = new LinkedHashMap<>();
    private final Set<PersonKey> readers = new HashSet<>();
    private final Set<Long> stuck = new HashSet<>();
    private long last = 10_000;
    private int searches;

    public InMemoryPlanIssues(Clock clock) {
        this.clock = clock;
    }

    /** The person may browse everything from now on. */
    public InMemoryPlanIssues readableBy(PersonKey person) {
        readers.add(person);
        return this;
    }

    /** The workflow offers no transition for this issue. */
    public void stick(long issue) {
        stuck.add(issue);
    }

    public Collection<PlanIssue> all() {
        return issues.values();
    }

    public int searches() {
        return searches;
    }

    public void remove(long id) {
        issues.remove(id);
    }

    @Override
    public Optional<PlanIssue> byId(PersonKey viewer, long id) {
        return Optional.ofNullable(issues.get(id)).filter(issue -> sees(viewer, issue));
    }

    @Override
    public Optional<PlanIssue> byKey(PersonKey viewer, String key) {
        return issues.values().stream().filter(issue -> issue.key().equals(key) && sees(viewer, issue)).findFirst();
    }

    @Override
    public List<PlanIssue> byIds(PersonKey viewer, Collection<Long> ids) {
        searches++;
        return issues.values().stream().filter(issue -> ids.contains(issue.id()) && sees(viewer, issue)).toList();
    }

    @Override
    public List<PlanIssue> byIdsWithMilestones(PersonKey viewer, Collection<Long> wanted) {
        searches++;
        Set<Long> ids = Set.copyOf(wanted);
        return issues.values().stream()
                .filter(issue -> ids.contains(issue.id()) || issue.parent().filter(ids::contains).isPresent())
                .filter(issue -> sees(viewer, issue))
                .toList();
    }

    @Override
    public Set<Long> goalsWithLateMilestones(PersonKey viewer, Collection<Long> goals, LocalDate today) {
        searches++;
        Set<Long> asked = Set.copyOf(goals);
        return issues.values().stream()
                .filter(issue -> issue.parent().filter(asked::contains).isPresent() && sees(viewer, issue))
                .filter(issue -> issue.phase() != Phase.CLOSED && issue.due().filter(due -> !due.isAfter(today)).isPresent())
                .map(issue -> issue.parent().orElseThrow())
                .collect(Collectors.toSet());
    }

    @Override
    public PlanIssue create(PersonKey author, NewPlanIssue planned) {
        long id = ++last;
        Instant now = clock.instant();
        PlanIssue issue = new PlanIssue(id, "GROW-" + (id - 10_000), 1, planned.kind(), planned.summary(), planned.description(),
                Optional.of(author), planned.due(), "Draft", Phase.DRAFT, now, now, Optional.empty(), planned.parent());
        issues.put(id, issue);
        return issue;
    }

    @Override
    public PlanIssue change(PersonKey author, long id, PlanIssueChange change) {
        PlanIssue old = require(author, id);
        return put(new PlanIssue(id, old.key(), old.project(), old.kind(), change.summary(), change.description(), old.reporter(),
                change.due(), old.status(), old.phase(), old.created(), clock.instant(), old.resolved(), old.parent()));
    }

    @Override
    public PlanIssue advance(PersonKey author, long id, Phase target) {
        PlanIssue old = require(author, id);
        if (old.phase() == target) {
            return old;
        }
        if (stuck.contains(id)) {
            throw new ConflictException("cairn.test.stuck");
        }
        Optional<Instant> resolved = target == Phase.CLOSED ? Optional.of(clock.instant()) : Optional.empty();
        return put(new PlanIssue(id, old.key(), old.project(), old.kind(), old.summary(), old.description(),
                old.reporter(), old.due(), target.name(), target, old.created(), clock.instant(), resolved, old.parent()));
    }

    @Override
    public List<PlanIssue> reportedSince(PersonKey reporter, Instant moment) {
        List<PlanIssue> found = new ArrayList<>(issues.values());
        found.removeIf(issue -> !issue.reporter().equals(Optional.of(reporter)) || issue.created().isBefore(moment));
        found.sort(Comparator.comparing(PlanIssue::id).reversed());
        return found;
    }

    @Override
    public void delete(PersonKey author, long id) {
        require(author, id);
        issues.remove(id);
        issues.values().removeIf(issue -> issue.parent().equals(Optional.of(id)));
    }

    @Override
    public void linkGoal(PersonKey author, long plan, long goal) {
        require(author, plan);
        require(author, goal);
    }

    @Override
    public Map<Long, Phase> of(Collection<Long> plans) {
        Map<Long, Phase> phases = new LinkedHashMap<>();
        plans.stream().filter(issues::containsKey).forEach(id -> phases.put(id, issues.get(id).phase()));
        return phases;
    }

    private PlanIssue require(PersonKey person, long id) {
        return byId(person, id).orElseThrow(() -> new NotKnownException("issue"));
    }

    private PlanIssue put(PlanIssue issue) {
        issues.put(issue.id(), issue);
        return issue;
    }

    private boolean sees(PersonKey viewer, PlanIssue issue) {
        return readers.contains(viewer) || issue.reporter().equals(Optional.of(viewer));
    }
}
