package org.cairnplans.insight;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.paging.Page;
import org.cairnplans.pairing.EndReason;
import org.cairnplans.pairing.Pairing;
import org.cairnplans.pairing.PairingLists;
import org.cairnplans.pairing.PairingState;
import org.cairnplans.people.PeopleDirectory;
import org.cairnplans.people.Person;
import org.cairnplans.people.PersonKey;
import org.cairnplans.people.PersonNames;
import org.cairnplans.plan.Plan;
import org.cairnplans.plan.PlanIssues;
import org.cairnplans.plan.PlanReader;
import org.cairnplans.setup.CairnSettings;
import org.cairnplans.setup.SettingsRepository;

/**
 * The mentorship dashboard. Asks the tables and Jira for all people of a page at once, so that it costs the same number of
 * statements and calls for five people and for five hundred. Plans are read for the page only; when the order or the filter
 * depends on them, {@link FirstRows} and {@link PlanHints} keep the number of those that are read beyond it small.
 */
public final class MentorshipDashboard {

    private static final Set<EndReason> NEVER_BEGAN = Set.of(EndReason.DECLINED, EndReason.WITHDRAWN, EndReason.EXPIRED);

    private final PairingLists pairings;
    private final PlanReader plans;
    private final PlanHints hints;
    private final PlanIssues issues;
    private final PeopleDirectory people;
    private final SettingsRepository settings;
    private final Clock clock;

    public MentorshipDashboard(
            PairingLists pairings, PlanReader plans, PlanHints hints, PlanIssues issues, PeopleDirectory people,
            SettingsRepository settings, Clock clock) {
        this.pairings = Objects.requireNonNull(pairings);
        this.plans = Objects.requireNonNull(plans);
        this.hints = Objects.requireNonNull(hints);
        this.issues = Objects.requireNonNull(issues);
        this.people = Objects.requireNonNull(people);
        this.settings = Objects.requireNonNull(settings);
        this.clock = Objects.requireNonNull(clock);
    }

    public Dashboard show(ViewerAccess access, DashboardQuery query) {
        Set<PersonKey> everybody = query.scope() == DashboardScope.REPORTS ? access.reports() : access.mentees();
        Map<PersonKey, List<MentorSeen>> mentors = mentors(access, query.scope(), everybody);
        PersonNames names = PersonNames.of(people, involved(everybody, mentors));
        Page<DashboardRow> page = query.dependsOnPlans()
                ? orderedByPlans(access, query, everybody, mentors, names)
                : orderedByPeople(access, query, everybody, mentors, names);
        int notShared = (int) page.values().stream().filter(row -> row.plan().isEmpty()).count();
        return new Dashboard(page, names, notShared, review());
    }

    private Page<DashboardRow> orderedByPeople(
            ViewerAccess access,
            DashboardQuery query,
            Collection<PersonKey> everybody,
            Map<PersonKey, List<MentorSeen>> mentors,
            PersonNames names) {
        Comparator<PersonKey> order = query.sort() == DashboardSort.MENTOR ? byMentor(mentors, names) : byName(names);
        Page<PersonKey> page = Page.cut(everybody.stream().sorted(order).toList(), query.page());
        Map<PersonKey, PlanSeen> seen = plansOf(access, page.values());
        return page.map(person -> row(query.scope(), person, mentors, seen));
    }

    private Page<DashboardRow> orderedByPlans(
            ViewerAccess access,
            DashboardQuery query,
            Collection<PersonKey> everybody,
            Map<PersonKey, List<MentorSeen>> mentors,
            PersonNames names) {
        Function<Collection<PersonKey>, List<DashboardRow>> reader = people -> rows(access, query.scope(), people, mentors);
        if (query.needsAction()) {
            Comparator<DashboardRow> order = switch (query.sort()) {
                case NAME, ACTION -> comparing(DashboardRow::person, byName(names));
                case MENTOR -> comparing(DashboardRow::person, byMentor(mentors, names));
                case CHANGED -> comparingLong(MentorshipDashboard::changed).thenComparing(DashboardRow::person, byName(names));
            };
            return Page.cut(reader.apply(mayNeedAction(access, query.scope(), everybody)).stream()
                    .filter(row -> row.action().isPresent())
                    .sorted(order)
                    .toList(), query.page());
        }
        int wanted = Math.min(everybody.size(), query.page().start() + query.page().limit());
        FirstRows first = query.sort() == DashboardSort.CHANGED
                ? new FirstRows(changedBounds(everybody), MentorshipDashboard::changed, byName(names), reader)
                : new FirstRows(
                        actionBounds(access, query.scope(), everybody), MentorshipDashboard::noAction, byName(names), reader);
        List<DashboardRow> rows = first.of(everybody, wanted);
        int from = Math.min(query.page().start(), wanted);
        return Page.of(query.page(), everybody.size(), rows.subList(from, wanted));
    }

    /** Cairn's own tables know a moment that the last change is not before; only Jira knows whether it was later. */
    private ToLongFunction<PersonKey> changedBounds(Collection<PersonKey> everybody) {
        Map<PersonKey, Instant> unchanged = hints.unchangedBefore(everybody);
        return person -> Optional.ofNullable(unchanged.get(person)).map(Instant::toEpochMilli).orElse(Long.MAX_VALUE);
    }

    private static long changed(DashboardRow row) {
        return row.plan().map(plan -> plan.lastChange().toEpochMilli()).orElse(Long.MAX_VALUE);
    }

    private static long noAction(DashboardRow row) {
        return row.action().isPresent() ? 0 : 1;
    }

    private ToLongFunction<PersonKey> actionBounds(ViewerAccess access, DashboardScope scope, Collection<PersonKey> everybody) {
        Set<PersonKey> candidates = mayNeedAction(access, scope, everybody);
        return person -> candidates.contains(person) ? 0 : 1;
    }

    /**
     * Everybody whose row could say that there is something to do, and some others. For a manager that is a milestone whose date
     * has passed: Jira is asked for those only. For a mentor it may be evidence too, but nobody mentors many, so they are all
     * read.
     */
    private Set<PersonKey> mayNeedAction(ViewerAccess access, DashboardScope scope, Collection<PersonKey> everybody) {
        if (scope == DashboardScope.MENTEES) {
            return Set.copyOf(everybody);
        }
        Map<PersonKey, Set<Long>> goals = hints.goals(everybody);
        List<Long> all = goals.values().stream().flatMap(Set::stream).toList();
        Set<Long> late = all.isEmpty()
                ? Set.of()
                : issues.goalsWithLateMilestones(access.viewer().person(), all, LocalDate.now(clock));
        return goals.entrySet().stream()
                .filter(of -> of.getValue().stream().anyMatch(late::contains))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private List<DashboardRow> rows(
            ViewerAccess access, DashboardScope scope, Collection<PersonKey> people, Map<PersonKey, List<MentorSeen>> mentors) {
        Map<PersonKey, PlanSeen> seen = plansOf(access, people);
        return people.stream().map(person -> row(scope, person, mentors, seen)).toList();
    }

    private static DashboardRow row(
            DashboardScope scope, PersonKey person, Map<PersonKey, List<MentorSeen>> mentors, Map<PersonKey, PlanSeen> seen) {
        return DashboardRow.of(scope, person, mentors.getOrDefault(person, List.of()), Optional.ofNullable(seen.get(person)));
    }

    /**
     * The plan that counts now: the active one, else one in the making that is shown to the viewer, else the last that closed.
     */
    private Map<PersonKey, PlanSeen> plansOf(ViewerAccess access, Collection<PersonKey> owners) {
        LocalDate today = LocalDate.now(clock);
        Comparator<Plan> current = comparing((Plan plan) -> switch (plan.phase()) {
            case ACTIVE -> 2;
            case DRAFT -> 1;
            case CLOSED -> 0;
        }).thenComparing(plan -> plan.facts().created());
        return plans.ofOwners(access, owners).stream()
                .filter(plan -> plan.issue().isPresent())
                .collect(groupingBy(Plan::owner)).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey, of -> PlanSeen.of(of.getValue().stream().max(current).orElseThrow(), today)));
    }

    private Map<PersonKey, List<MentorSeen>> mentors(ViewerAccess access, DashboardScope scope, Collection<PersonKey> mentees) {
        LocalDate today = LocalDate.now(clock);
        PersonKey viewer = access.viewer().person();
        return pairings.known(access, mentees).stream()
                // A mentor sees their own pairing only; what others do for the mentee is not theirs to know.
                .filter(pairing -> scope == DashboardScope.REPORTS || pairing.mentor().equals(viewer))
                .filter(pairing -> pairing.endReason().map(reason -> !NEVER_BEGAN.contains(reason)).orElse(true))
                .collect(groupingBy(Pairing::mentee)).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, of -> shown(of.getValue(), today)));
    }

    private static List<MentorSeen> shown(List<Pairing> oldestFirst, LocalDate today) {
        List<MentorSeen> active = oldestFirst.stream()
                .filter(pairing -> pairing.activeOn(today))
                .map(pairing -> new MentorSeen(pairing.mentor(), MentorSeen.State.ACTIVE))
                .toList();
        if (!active.isEmpty()) {
            return active;
        }
        return oldestFirst.stream()
                .filter(pairing -> pairing.state() == PairingState.ENDED || pairing.state() == PairingState.ACTIVE)
                .reduce((earlier, later) -> later)
                .map(pairing -> List.of(new MentorSeen(pairing.mentor(), MentorSeen.State.ENDED)))
                .orElse(List.of());
    }

    private Optional<ReviewDate> review() {
        LocalDate today = LocalDate.now(clock);
        return settings.load().flatMap(CairnSettings::reviewDate).map(day -> ReviewDate.seenFrom(today, day));
    }

    private static List<PersonKey> involved(Collection<PersonKey> everybody, Map<PersonKey, List<MentorSeen>> mentors) {
        List<PersonKey> keys = new ArrayList<>(everybody);
        mentors.values().forEach(seen -> seen.forEach(mentor -> keys.add(mentor.mentor())));
        return keys;
    }

    private static Comparator<PersonKey> byMentor(Map<PersonKey, List<MentorSeen>> mentors, PersonNames names) {
        return comparing((PersonKey person) -> mentorName(mentors.get(person), names), nullsFirst(String.CASE_INSENSITIVE_ORDER))
                .thenComparing(byName(names));
    }

    private static String mentorName(List<MentorSeen> mentors, PersonNames names) {
        return mentors == null || mentors.isEmpty()
                ? null
                : names.person(mentors.get(0).mentor()).map(Person::displayName).orElse(null);
    }

    private static Comparator<PersonKey> byName(PersonNames names) {
        return comparing(
                        (PersonKey person) -> names.person(person).map(Person::displayName).orElse(""),
                        String.CASE_INSENSITIVE_ORDER)
                .thenComparing(naturalOrder());
    }
}
