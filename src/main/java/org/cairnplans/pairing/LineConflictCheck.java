package org.cairnplans.pairing;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cairnplans.people.Hierarchy;
import org.cairnplans.people.ReportingLines;
import org.cairnplans.people.ReportingLinesChanged;
import org.cairnplans.repair.Transactions;
import org.cairnplans.time.DailyDuty;

/**
 * Looks at all pairings that have not ended whenever reporting lines change, and once a night: marks those with a line between
 * the two, and takes the mark away when the line is gone. The mark is shown to both and to programme administrators, who decide;
 * nothing is ended silently.
 */
public final class LineConflictCheck implements ReportingLinesChanged, DailyDuty {
    private static final int BATCH = 500;

    private final PairingRepository pairings;
    private final ReportingLines lines;
    private final Transactions transactions;
    private final Clock clock;

    public LineConflictCheck(PairingRepository pairings, ReportingLines lines, Transactions transactions, Clock clock) {
        this.pairings = Objects.requireNonNull(pairings);
        this.lines = Objects.requireNonNull(lines);
        this.transactions = Objects.requireNonNull(transactions);
        this.clock = Objects.requireNonNull(clock);
    }

    @Override
    public void linesChanged() {
        check();
    }

    @Override
    public String name() {
        return "pairing-line-conflicts";
    }

    @Override
    public String run() {
        return check() + " pairings changed their mark";
    }

    private int check() {
        return transactions.inTransaction(() -> {
            Hierarchy everybody = lines.everybody();
            int changed = 0;
            long after = 0;
            List<Pairing> batch = pairings.openAfter(after, BATCH);
            while (!batch.isEmpty()) {
                for (Pairing pairing : batch) {
                    changed += mark(pairing, everybody) ? 1 : 0;
                    after = pairing.id();
                }
                batch = pairings.openAfter(after, BATCH);
            }
            return changed;
        });
    }

    private boolean mark(Pairing pairing, Hierarchy everybody) {
        Optional<LineConflict> found = LineConflict.between(pairing.mentor(), pairing.mentee(), everybody);
        if (found.equals(pairing.conflict())) {
            return false;
        }
        PairingStep.Act act = found.isPresent() ? PairingStep.Act.CONFLICT_FOUND : PairingStep.Act.CONFLICT_GONE;
        pairings.change(pairing.with(found), new PairingStep(clock.instant(), Optional.empty(), act));
        return true;
    }
}
