package org.cairnplans.evidence;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.cairnplans.access.Action;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.people.PersonKey;
import org.cairnplans.plan.PlanRepository;
import org.cairnplans.problem.ConflictException;
import org.cairnplans.problem.RefusedException;
import org.cairnplans.problem.Violations;
import org.cairnplans.repair.Transactions;

/** What the mentor does with evidence: confirm it, or ask. Observable actions, not intent. */
public final class ReviewEvidence {

    private static final int QUESTION_LEAST = 10;
    private static final int QUESTION_MOST = 1_000;

    private final EvidenceRepository evidence;
    private final EvidenceReader reader;
    private final PlanRepository plans;
    private final Transactions transactions;
    private final Clock clock;

    public ReviewEvidence(EvidenceRepository evidence, EvidenceReader reader, PlanRepository plans, Transactions transactions,
            Clock clock) {
        this.evidence = evidence;
        this.reader = reader;
        this.plans = plans;
        this.transactions = transactions;
        this.clock = clock;
    }

    public void confirm(ViewerAccess access, long id) {
        EvidenceItem item = require(access, id);
        if (item.state() == EvidenceState.CONFIRMED) {
            throw new ConflictException("cairn.evidence.confirmed.already");
        }
        save(item, new EvidenceItem.Review(EvidenceState.CONFIRMED, mentor(access), now(), item.review().question(),
                item.review().answer()));
    }

    /** A confirmed item may be asked about, too: it then waits for the answer like any other. */
    public void ask(ViewerAccess access, long id, String question) {
        EvidenceItem item = require(access, id);
        String text = question == null ? "" : question.strip();
        Violations wrong = new Violations();
        EvidenceRules.requireLength(wrong, "question", text, QUESTION_LEAST, QUESTION_MOST);
        wrong.throwIfAny();
        save(item, new EvidenceItem.Review(EvidenceState.ASKED, mentor(access), now(), text, ""));
    }

    /** Nobody judges work that they may not look at. */
    private EvidenceItem require(ViewerAccess access, long id) {
        EvidenceItem item = reader.require(access, Action.CONFIRM, id);
        if (reader.item(access, id).item().isEmpty()) {
            throw new RefusedException("cairn.evidence.confirm.no-access");
        }
        return item;
    }

    private void save(EvidenceItem item, EvidenceItem.Review review) {
        transactions.inTransaction(() -> {
            evidence.save(item.reviewed(review, clock.instant()));
            plans.touch(item.plan(), clock.instant());
            return null;
        });
    }

    private static Optional<PersonKey> mentor(ViewerAccess access) {
        return Optional.of(access.viewer().person());
    }

    private Optional<Instant> now() {
        return Optional.of(clock.instant());
    }
}
