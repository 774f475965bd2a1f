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

    /** Of one item. */
    public static EvidenceTally one(EvidenceKind kind, boolean isConfirmed, boolean isAsked) {
        return new EvidenceTally(Map.of(kind, 1), isConfirmed ? Map.of(kind, 1) : Map.of(), isAsked ? 1 : 0);
    }

    public EvidenceTally plus(EvidenceTally other) {
        return new EvidenceTally(sum(added, other.added), sum(confirmed, other.confirmed), asked + other.asked);
    }

    private static Map<EvidenceKind, Integer> sum(Map<EvidenceKind, Integer> one, Map<EvidenceKind, Integer> other) {
        Map<EvidenceKind, Integer> sum = new EnumMap<>(EvidenceKind.class);
        sum.putAll(one);
        other.forEach((kind, count) -> sum.merge(kind, count, Integer::sum));
        return sum;
    }
}
