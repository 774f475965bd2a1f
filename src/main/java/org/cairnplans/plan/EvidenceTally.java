package org.cairnplans.plan;

import java.util.EnumMap;
import java.util.Map;

/**
 * How much evidence a goal has. Only to compare with the goal's own requirements: never shown across people, never ranked.
 *
 * @param added items that are not withdrawn, by kind
 * @param confirmed those of them the mentor has confirmed
 * @param asked how many wait for the mentee's answer to a question
 */
public record EvidenceTally(Map<EvidenceKind, Integer> added, Map<EvidenceKind, Integer> confirmed, int asked) {

    public static final EvidenceTally NONE = new EvidenceTally(Map.of(), Map.of(), 0);

    public EvidenceTally {
        added = Map.copyOf(added);
        confirmed = Map.copyOf(confirmed);
    }

    public int confirmed(EvidenceKind kind) {
        return confirmed.getOrDefault(kind, 0);
    }

    public int added(EvidenceKind kind) {
        return added.getOrDefault(kind, 0);
    }

    public int addedInAll() {
        return added.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Neither confirmed nor asked about: the mentor's turn. */
    public int waiting() {
        return addedInAll() - confirmed.values().stream().mapToInt(Integer::intValue).sum() - asked;
    }

    /** This tally with one more item. */
    public EvidenceTally plus(EvidenceKind kind, boolean isConfirmed, boolean isAsked) {
        Map<EvidenceKind, Integer> more = new EnumMap<>(EvidenceKind.class);
        more.putAll(added);
        more.merge(kind, 1, Integer::sum);
        Map<EvidenceKind, Integer> sure = new EnumMap<>(EvidenceKind.class);
        sure.putAll(confirmed);
        if (isConfirmed) {
            sure.merge(kind, 1, Integer::sum);
        }
        return new EvidenceTally(more, sure, asked + (isAsked ? 1 : 0));
    }
}
