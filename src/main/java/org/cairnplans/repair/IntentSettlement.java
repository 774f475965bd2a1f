package org.cairnplans.repair;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finishes or undoes writes that were cut between Jira and Cairn's tables. An intent is confirmed only when its repair succeeded;
 * else it stays, with the kind of its problem, and is tried again.
 */
public final class IntentSettlement implements Settling {

    private static final Logger LOG = LoggerFactory.getLogger(IntentSettlement.class);
    /** A write that is still under way must not be taken for a cut one: requests are long over by then. */
    public static final Duration GRACE = Duration.ofMinutes(2);
    private static final int AT_ONCE = 500;

    private final Intents intents;
    private final IntentProblems problems;
    private final Map<String, IntentRepair> repairs;
    private final Transactions transactions;
    private final Clock clock;

    public IntentSettlement(
            Intents intents, IntentProblems problems, List<IntentRepair> repairs, Transactions transactions, Clock clock) {
        this.intents = intents;
        this.problems = problems;
        this.repairs = repairs.stream().collect(Collectors.toUnmodifiableMap(IntentRepair::kind, Function.identity()));
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String settle() {
        Report report = settleCut();
        return "intents: " + report.finished() + " finished, " + report.undone() + " undone, " + report.failed() + " failed";
    }

    Report settleCut() {
        int finished = 0;
        int undone = 0;
        int failed = 0;
        Instant settled = clock.instant().minus(GRACE);
        for (Intents.Intent intent : intents.unconfirmedBefore(settled, AT_ONCE)) {
            try {
                switch (repair(intent)) {
                    case FINISHED -> finished++;
                    case UNDONE -> undone++;
                }
            } catch (RuntimeException failure) {
                // One write that cannot be repaired must not keep the others waiting.
                failed++;
                problems.failed(intent.id(), failure.getClass().getSimpleName());
                LOG.error("Intent {} of kind {} could not be repaired", intent.id(), intent.kind(), failure);
            }
        }
        return new Report(finished, undone, failed);
    }

    private IntentRepair.Outcome repair(Intents.Intent intent) {
        IntentRepair repair = repairs.get(intent.kind());
        if (repair == null) {
            throw new UnknownIntentException(intent.kind());
        }
        IntentRepair.Outcome outcome = repair.repair(intent);
        transactions.inTransaction(() -> {
            intents.confirm(intent.id());
            return outcome;
        });
        LOG.info("Intent {} of kind {} was cut and is now {}", intent.id(), intent.kind(), outcome);
        return outcome;
    }

    /** Writes that were cut, counted by what became of them. */
    record Report(int finished, int undone, int failed) {}

    /** Written by a version of Cairn that knew this kind of write, while this one does not. */
    static final class UnknownIntentException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnknownIntentException(String kind) {
            super("No repair knows the kind " + kind);
        }
    }
}
