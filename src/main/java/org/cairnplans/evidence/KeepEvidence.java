package org.cairnplans.evidence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cairnplans.access.Action;
import org.cairnplans.access.Datum;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.competency.CompetencyCatalogue;
import org.cairnplans.competency.Level;
import org.cairnplans.people.PersonKey;
import org.cairnplans.plan.EvidenceKind;
import org.cairnplans.plan.Goal;
import org.cairnplans.plan.GoalState;
import org.cairnplans.plan.Plan;
import org.cairnplans.plan.PlanReader;
import org.cairnplans.plan.PlanRepository;
import org.cairnplans.problem.ConflictException;
import org.cairnplans.problem.Violations;
import org.cairnplans.repair.IntentFacts;
import org.cairnplans.repair.Intents;
import org.cairnplans.repair.Transactions;

/** What the mentee does with evidence: add, edit, withdraw, answer the mentor's question. */
public final class KeepEvidence {

    static final String ADD_INTENT = "add-evidence";
    static final String WITHDRAW_INTENT = "withdraw-evidence";
    /** More would be a log, not evidence. */
    private static final int ITEMS_MOST = 50;
    private static final int ANSWER_LEAST = 20;
    private static final int ANSWER_MOST = 2_000;

    private final EvidenceRepository evidence;
    private final EvidenceReader reader;
    private final PlanReader plans;
    private final PlanRepository planRows;
    private final WorkItems workItems;
    private final EvidenceLinks links;
    private final EvidenceRules rules;
    private final Intents intents;
    private final Transactions transactions;
    private final Clock clock;

    public KeepEvidence(EvidenceRepository evidence, EvidenceReader reader, PlanReader plans, PlanRepository planRows,
            WorkItems workItems, EvidenceLinks links, CompetencyCatalogue competencies, Intents intents,
            Transactions transactions, Clock clock) {
        this.evidence = evidence;
        this.reader = reader;
        this.plans = plans;
        this.planRows = planRows;
        this.workItems = workItems;
        this.links = links;
        this.rules = new EvidenceRules(competencies);
        this.intents = intents;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return the item's id */
    public long add(ViewerAccess access, long goalId, EvidenceDraft draft) {
        Plan plan = plans.planOfGoal(access, goalId);
        access.require(Action.WRITE, Datum.EVIDENCE, plan.subject());
        Goal goal = plan.goal(goalId).orElseThrow();
        if (goal.state() == GoalState.DETACHED) {
            throw new ConflictException("cairn.plan.detached");
        }
        List<EvidenceItem> others = evidence.ofGoal(goalId);
        if (others.size() >= ITEMS_MOST) {
            throw new ConflictException("cairn.evidence.full", ITEMS_MOST);
        }
        EvidenceItem.Source source = source(access, draft, others, Optional.empty());
        Instant now = clock.instant();
        EvidenceItem item = item(0, goalId, plan.id(), plan.owner(), source, draft, EvidenceItem.Review.NONE, now, now);
        if (plan.facts().evidenceLinks() && source instanceof EvidenceItem.Source.Work work) {
            return addLinked(plan.owner(), item, work.issue());
        }
        return transactions.inTransaction(() -> store(item));
    }

    /** What is edited has to be looked at again: a confirmation holds for what was confirmed. */
    public void edit(ViewerAccess access, long id, EvidenceDraft draft) {
        EvidenceItem before = reader.require(access, Action.WRITE, id);
        EvidenceItem.Source source = source(access, draft, evidence.ofGoal(before.goal()), Optional.of(before));
        if (!sameWork(source, before.source())) {
            throw new ConflictException("cairn.evidence.source.fixed");
        }
        EvidenceItem.Review review = new EvidenceItem.Review(
                EvidenceState.OPEN, before.review().by(), before.review().at(), before.review().question(),
                before.review().answer());
        EvidenceItem after = item(before.id(), before.goal(), before.plan(), before.owner(), source, draft, review,
                before.created(), clock.instant());
        save(after);
    }

    public void answer(ViewerAccess access, long id, String answer) {
        EvidenceItem item = reader.require(access, Action.WRITE, id);
        if (item.state() != EvidenceState.ASKED) {
            throw new ConflictException("cairn.evidence.answer.nothing");
        }
        String text = answer == null ? "" : answer.strip();
        Violations wrong = new Violations();
        EvidenceRules.requireLength(wrong, "answer", text, ANSWER_LEAST, ANSWER_MOST);
        wrong.throwIfAny();
        EvidenceItem.Review asked = item.review();
        save(item.reviewed(new EvidenceItem.Review(EvidenceState.OPEN, asked.by(), asked.at(), asked.question(), text),
                clock.instant()));
    }

    /** Takes the item away for good, and the native link with it. */
    public void withdraw(ViewerAccess access, long id) {
        EvidenceItem item = reader.require(access, Action.WRITE, id);
        Plan plan = plans.planOfGoal(access, item.goal());
        if (plan.facts().evidenceLinks() && item.source() instanceof EvidenceItem.Source.Work work) {
            long intent = intents.open(WITHDRAW_INTENT, item.owner(),
                    IntentFacts.write(new Facts(item.goal(), work.issue(), id)));
            links.unlink(item.owner(), work.issue(), item.goal());
            transactions.inTransaction(() -> {
                remove(item);
                intents.confirm(intent);
                return null;
            });
        } else {
            transactions.inTransaction(() -> {
                remove(item);
                return null;
            });
        }
    }

    private long addLinked(PersonKey owner, EvidenceItem item, long workItem) {
        long intent = intents.open(ADD_INTENT, owner, IntentFacts.write(new Facts(item.goal(), workItem, 0)));
        try {
            links.link(owner, workItem, item.goal());
        } catch (RuntimeException refused) {
            transactions.inTransaction(() -> {
                intents.confirm(intent);
                return null;
            });
            throw refused;
        }
        return transactions.inTransaction(() -> {
            long id = store(item);
            intents.confirm(intent);
            return id;
        });
    }

    private long store(EvidenceItem item) {
        planRows.touch(item.plan(), item.changed());
        return evidence.add(item).id();
    }

    private void save(EvidenceItem item) {
        transactions.inTransaction(() -> {
            evidence.save(item);
            planRows.touch(item.plan(), item.changed());
            return null;
        });
    }

    private void remove(EvidenceItem item) {
        evidence.remove(item.id());
        planRows.touch(item.plan(), clock.instant());
    }

    private EvidenceItem.Source source(ViewerAccess access, EvidenceDraft draft, List<EvidenceItem> others,
            Optional<EvidenceItem> before) {
        Violations wrong = rules.check(draft);
        Optional<EvidenceItem.Source> source = Optional.empty();
        if (!draft.workItem().isEmpty()) {
            source = work(access, draft, before);
            wrong.require(source.isPresent(), "workItem", "cairn.evidence.rule.work");
        } else if (!draft.url().isEmpty()) {
            source = Optional.of(new EvidenceItem.Source.Link(draft.url()));
        }
        Optional<EvidenceItem.Source> found = source;
        boolean twice = others.stream()
                .filter(other -> before.filter(own -> own.id() == other.id()).isEmpty())
                .anyMatch(other -> found.filter(one -> sameWork(one, other.source())).isPresent());
        wrong.require(!twice, draft.workItem().isEmpty() ? "url" : "workItem", "cairn.evidence.rule.twice");
        wrong.throwIfAny();
        return source.orElseThrow();
    }

    /** While editing, work that is out of sight by now is kept as it was added. */
    private Optional<EvidenceItem.Source> work(ViewerAccess access, EvidenceDraft draft, Optional<EvidenceItem> before) {
        if (before.isPresent() && before.get().source() instanceof EvidenceItem.Source.Work kept
                && kept.key().equalsIgnoreCase(draft.workItem())) {
            return Optional.of(kept);
        }
        return workItems.byKey(access.viewer().person(), draft.workItem())
                .map(work -> new EvidenceItem.Source.Work(work.id(), work.key(), work.done()));
    }

    private static boolean sameWork(EvidenceItem.Source one, EvidenceItem.Source other) {
        if (one instanceof EvidenceItem.Source.Work work && other instanceof EvidenceItem.Source.Work that) {
            return work.issue() == that.issue();
        }
        return one.equals(other);
    }

    private static EvidenceItem item(long id, long goal, long plan, PersonKey owner, EvidenceItem.Source source,
            EvidenceDraft draft, EvidenceItem.Review review, Instant created, Instant changed) {
        return new EvidenceItem(id, goal, plan, owner, source, EvidenceKind.valueOf(draft.kind()), draft.role(), draft.learned(),
                draft.applied(), draft.competency(), Level.of(draft.level()).orElseThrow(), review, created, changed);
    }

    /** @param item id of the item that is withdrawn; 0 when one is added */
    record Facts(long goal, long workItem, long item) {}
}
