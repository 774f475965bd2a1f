package org.cairnplans.repair;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Collectors;
import org.cairnplans.time.DailyDuty;

/**
 * Keeps Cairn's rows and Jira's issues together: rows whose issue is lost are marked detached, rows whose issue is back are
 * attached again. Never deletes anything. Told by the listeners about single issues, and looks at all of them once a night, since
 * a node may go down between Jira's change and the listener.
 */
public final class Attachments implements DailyDuty {

    private static final int CHUNK = 1_000;

    private final List<IssueRows> rows;
    private final PlanIssueStates states;
    private final Clock clock;

    public Attachments(List<IssueRows> rows, PlanIssueStates states, Clock clock) {
        this.rows = List.copyOf(rows);
        this.states = states;
        this.clock = clock;
    }

    /** Something happened to this issue: look what, and mark the rows that hang on it. */
    public void review(long issue) {
        rows.forEach(room -> review(room, Set.of(issue), Loss.DELETED));
    }

    /** The issue is about to be gone: Jira says so while it can still be read. */
    public void deleted(long issue) {
        rows.forEach(room -> room.lost(Set.of(issue), Loss.DELETED, clock.instant()));
    }

    /** A whole project is gone, without a word about its issues. */
    public Counts projectDeleted() {
        return reviewAll(Loss.PROJECT_DELETED);
    }

    @Override
    public String name() {
        return "attachments";
    }

    @Override
    public String run() {
        Counts counts = reviewAll(Loss.DELETED);
        return counts.looked() + " issues looked at, " + counts.lost() + " detached";
    }

    private Counts reviewAll(Loss reasonForGone) {
        int looked = 0;
        int lost = 0;
        for (IssueRows room : rows) {
            for (List<Long> ids = room.issuesAfter(0, CHUNK); !ids.isEmpty();
                    ids = room.issuesAfter(ids.get(ids.size() - 1), CHUNK)) {
                looked += ids.size();
                lost += review(room, ids, reasonForGone);
            }
        }
        return new Counts(looked, lost);
    }

    private int review(IssueRows room, Collection<Long> ids, Loss reasonForGone) {
        Map<Long, Loss> lost = new HashMap<>(room.aboutPlanIssues() ? states.lostAmong(ids) : states.deletedAmong(ids));
        lost.replaceAll((issue, loss) -> loss == Loss.DELETED ? reasonForGone : loss);
        lost.entrySet().stream()
                .collect(Collectors.groupingBy(Entry::getValue, Collectors.mapping(Entry::getKey, Collectors.toSet())))
                .forEach((loss, issues) -> room.lost(issues, loss, clock.instant()));
        List<Long> there = ids.stream().filter(id -> !lost.containsKey(id)).toList();
        if (!there.isEmpty()) {
            room.found(there);
        }
        return lost.size();
    }

    /** @param lost of those looked at, detached now or before */
    public record Counts(int looked, int lost) {}
}
