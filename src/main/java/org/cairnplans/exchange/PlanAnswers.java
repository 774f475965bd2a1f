package org.cairnplans.exchange;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.people.PeopleDirectory;
import org.cairnplans.people.Person;
import org.cairnplans.people.PersonKey;
import org.cairnplans.plan.Phase;
import org.cairnplans.plan.Plan;
import org.cairnplans.plan.PlanIssue;
import org.cairnplans.plan.PlanIssues;
import org.cairnplans.plan.PlanReader;

/**
 * Answers for the macros of one page: everything comes through {@link PlanReader}, so what the policy or Jira hides is hidden
 * here in the same way, and looks like what does not exist.
 */
public final class PlanAnswers {

    /** Whoever asks for a person means what that person works on now. */
    private static final Comparator<Plan> CURRENT_FIRST = Comparator
            .comparing((Plan plan) -> List.of(Phase.ACTIVE, Phase.DRAFT, Phase.CLOSED).indexOf(plan.phase()))
            .thenComparing(plan -> plan.facts().created(), Comparator.reverseOrder());

    private final PlanReader reader;
    private final PlanIssues issues;
    private final PeopleDirectory people;
    private final Clock clock;

    public PlanAnswers(PlanReader reader, PlanIssues issues, PeopleDirectory people, Clock clock) {
        this.reader = reader;
        this.issues = issues;
        this.people = people;
        this.clock = clock;
    }

    /** The viewer's display name. */
    public String nameOf(PersonKey viewer) {
        return people.byKey(viewer).map(Person::displayName).orElse("");
    }

    /**
     * One reply for each target, in their order. The plans of all are read at once: a constant number of SQL statements, and one
     * look at Jira for each issue key.
     */
    public List<Reply> answer(ViewerAccess access, List<Target> targets) {
        Map<Target, PlanIssue> byKey = issues(access, targets);
        Map<Target, PersonKey> byPerson = people(access, targets);
        Set<PersonKey> owners = new HashSet<>(byPerson.values());
        byKey.values().forEach(issue -> issue.reporter().ifPresent(owners::add));
        List<Plan> plans = reader.ofOwners(access, owners).stream().filter(plan -> plan.issue().isPresent()).toList();
        Map<PersonKey, Person> names = people.byKeys(plans.stream().map(Plan::owner).distinct().toList());
        SharedPlans shared = new SharedPlans(names, LocalDate.now(clock));
        return targets.stream().map(target -> {
            Optional<Plan> plan = byKey.containsKey(target) ? plan(plans, byKey.get(target))
                    : current(plans, byPerson.get(target));
            return plan.map(shared::of).map(Reply::of).orElseGet(() ->
                    access.viewer().person().equals(byPerson.get(target)) ? Reply.none() : Reply.hidden());
        }).toList();
    }

    private static Optional<Plan> plan(List<Plan> plans, PlanIssue issue) {
        return plans.stream().filter(plan -> plan.id() == issue.id()).findFirst();
    }

    /** @param owner null when nobody of that name exists */
    private static Optional<Plan> current(List<Plan> plans, PersonKey owner) {
        return plans.stream().filter(plan -> plan.owner().equals(owner)).min(CURRENT_FIRST);
    }

    private Map<Target, PlanIssue> issues(ViewerAccess access, List<Target> targets) {
        Map<Target, PlanIssue> found = new LinkedHashMap<>();
        targets.stream().distinct().filter(target -> !target.plan().isEmpty()).forEach(target ->
                issues.byKey(access.viewer().person(), target.plan()).ifPresent(issue -> found.put(target, issue)));
        return found;
    }

    /** Targets that name a person, and those that mean the viewer. */
    private Map<Target, PersonKey> people(ViewerAccess access, List<Target> targets) {
        return targets.stream().distinct().filter(target -> target.plan().isEmpty())
                .flatMap(target -> person(access, target).map(person -> Map.entry(target, person)).stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Optional<PersonKey> person(ViewerAccess access, Target target) {
        return target.person().isEmpty() ? Optional.of(access.viewer().person())
                : people.byUsername(target.person()).map(Person::key);
    }
}
