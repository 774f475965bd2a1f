package org.cairnplans.plan;

import java.time.Instant;
import java.util.Optional;
import org.cairnplans.people.PersonKey;

/**
 * What a goal needs before it counts as achieved.
 *
 * @param id 0 until it is stored
 * @param minimum how many confirmed items of that kind, 1 to 10
 * @param note what exactly, up to 255 characters; empty string for none
 * @param waiver set when the mentor let go of it
 */
public record EvidenceRequirement(long id, EvidenceKind kind, int minimum, String note, Optional<Waiver> waiver) {

    public static EvidenceRequirement of(EvidenceKind kind, int minimum, String note) {
        return new EvidenceRequirement(0, kind, minimum, note, Optional.empty());
    }

    /** @param confirmed how many items of the kind the mentor has confirmed */
    public boolean isSettled(int confirmed) {
        return waiver.isPresent() || confirmed >= minimum;
    }

    public EvidenceRequirement waived(Waiver by) {
        return new EvidenceRequirement(id, kind, minimum, note, Optional.of(by));
    }

    /** @param reason 20 to 500 characters */
    public record Waiver(String reason, PersonKey by, Instant at) {}
}
