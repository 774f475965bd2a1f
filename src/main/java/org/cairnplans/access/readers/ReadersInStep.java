package org.cairnplans.access.readers;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cairnplans.access.Circle;
import org.cairnplans.access.Circles;
import org.cairnplans.access.ReaderRule;
import org.cairnplans.access.RightsChanged;
import org.cairnplans.people.PeopleDirectory;
import org.cairnplans.people.PersonKey;
import org.cairnplans.repair.Settling;
import org.cairnplans.repair.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the field <em>Cairn readers</em> in step with rights. A change of rights writes its owners into the outbox, in its own
 * transaction; right after the commit their issues are written, and whatever failed or was cut is still in the outbox for the
 * repair job. Once a night every plan is looked at, since rights also begin and end with a date.
 */
public final class ReadersInStep implements RightsChanged, Settling {

    private static final Logger LOG = LoggerFactory.getLogger(ReadersInStep.class);
    private static final int CHUNK = 100;

    private final ReadersOutbox outbox;
    private final PlanCircles plans;
    private final Circles circles;
    private final ReaderRule rule;
    private final ReadersField field;
    private final PeopleDirectory people;
    private final Transactions transactions;

    public ReadersInStep(ReadersOutbox outbox, PlanCircles plans, Circles circles, ReaderRule rule, ReadersField field,
            PeopleDirectory people, Transactions transactions) {
        this.outbox = outbox;
        this.plans = plans;
        this.circles = circles;
        this.rule = rule;
        this.field = field;
        this.people = people;
        this.transactions = transactions;
    }

    @Override
    public void ownersAffected(Collection<PersonKey> owners) {
        Set<PersonKey> affected = Set.copyOf(owners);
        outbox.add(affected);
        transactions.afterCommit(() -> settle(outbox.dueOf(affected)));
    }

    /** Works off what is still due. */
    @Override
    public String settle() {
        Tally tally = settle(outbox.due(1_000));
        return "readers: " + tally.changed() + " written, " + tally.failed() + " failed";
    }

    /** Brings everybody's issues in step, due or not. */
    public Tally settleAll() {
        Tally total = Tally.NOTHING;
        for (List<PersonKey> owners = plans.ownersAfter(Optional.empty(), CHUNK); !owners.isEmpty();
                owners = plans.ownersAfter(Optional.of(owners.get(owners.size() - 1)), CHUNK)) {
            total = total.plus(bring(owners, true).tally());
        }
        return total;
    }

    /** Only looks and counts. For the self-check page. */
    public Tally look() {
        Tally total = Tally.NOTHING;
        if (!field.exists()) {
            return total;
        }
        for (List<PersonKey> owners = plans.ownersAfter(Optional.empty(), CHUNK); !owners.isEmpty();
                owners = plans.ownersAfter(Optional.of(owners.get(owners.size() - 1)), CHUNK)) {
            total = total.plus(bring(owners, false).tally());
        }
        return total;
    }

    private Tally settle(List<ReadersOutbox.Due> due) {
        Tally total = Tally.NOTHING;
        for (int from = 0; from < due.size(); from += CHUNK) {
            List<ReadersOutbox.Due> chunk = due.subList(from, Math.min(due.size(), from + CHUNK));
            Set<PersonKey> owners = chunk.stream().map(ReadersOutbox.Due::owner)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            Result result = bring(owners, true);
            outbox.done(chunk.stream().filter(entry -> !result.failed().contains(entry.owner())).toList());
            total = total.plus(result.tally());
        }
        return total;
    }

    private Result bring(Collection<PersonKey> owners, boolean write) {
        if (!field.exists()) {
            return new Result(Tally.NOTHING, Set.copyOf(owners));
        }
        Map<PersonKey, List<PlanCircle>> owned = plans.ofOwners(owners);
        Map<PersonKey, Circle> around = circles.of(owned.keySet());
        Set<PersonKey> known = knownAmong(around);
        int inStep = 0;
        int changed = 0;
        Map<PersonKey, Integer> failed = new HashMap<>();
        for (Map.Entry<PersonKey, List<PlanCircle>> entry : owned.entrySet()) {
            PersonKey owner = entry.getKey();
            for (PlanCircle plan : entry.getValue()) {
                Circle circle = around.get(owner);
                Set<PersonKey> wanted = new LinkedHashSet<>(rule.readers(owner, circle.mentors(), circle.manager(),
                        plan.sharing()));
                wanted.retainAll(known);
                for (Map.Entry<Long, Set<PersonKey>> issue : field.current(issuesOf(plan)).entrySet()) {
                    if (issue.getValue().equals(wanted)) {
                        inStep++;
                    } else if (!write || written(issue.getKey(), wanted, owner)) {
                        changed++;
                    } else {
                        failed.merge(owner, 1, Integer::sum);
                    }
                }
            }
        }
        int failures = failed.values().stream().mapToInt(Integer::intValue).sum();
        return new Result(new Tally(inStep, changed, failures), Set.copyOf(failed.keySet()));
    }

    /** One issue that Jira refuses to change must not keep the others from being guarded. */
    private boolean written(long issue, Set<PersonKey> wanted, PersonKey owner) {
        try {
            field.write(issue, wanted, owner);
            return true;
        } catch (RuntimeException failure) {
            LOG.error("Cairn readers of issue {} could not be written; the repair job tries again", issue, failure);
            return false;
        }
    }

    private Set<PersonKey> knownAmong(Map<PersonKey, Circle> around) {
        Set<PersonKey> all = new HashSet<>(around.keySet());
        around.values().forEach(circle -> {
            all.addAll(circle.mentors());
            circle.manager().ifPresent(all::add);
        });
        return people.byKeys(all).keySet();
    }

    private static Set<Long> issuesOf(PlanCircle plan) {
        Set<Long> issues = new LinkedHashSet<>(plan.goals());
        issues.add(plan.plan());
        return issues;
    }

    /**
     * Issues counted by what was found.
     *
     * @param changed out of step, and written unless it was only a look
     * @param failed out of step, and Jira refused the change
     */
    public record Tally(int inStep, int changed, int failed) {
        public static final Tally NOTHING = new Tally(0, 0, 0);

        Tally plus(Tally other) {
            return new Tally(inStep + other.inStep, changed + other.changed, failed + other.failed);
        }
    }

    private record Result(Tally tally, Set<PersonKey> failed) {}
}
