package org.cairnplans.pairing;

import java.util.List;
import java.util.Objects;
import org.cairnplans.access.Action;
import org.cairnplans.access.Datum;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.problem.NotKnownException;
import org.cairnplans.problem.RefusedException;

/** Pairings to look at, as far as the viewer may. */
public final class PairingLists {
    private final PairingRepository pairings;

    public PairingLists(PairingRepository pairings) {
        this.pairings = Objects.requireNonNull(pairings);
    }

    /** The viewer's own, as mentor or mentee, newest first. */
    public List<Pairing> own(ViewerAccess access) {
        return pairings.ofPerson(access.viewer().person());
    }

    /** @throws NotKnownException when there is none that the viewer may know of */
    public Pairing one(ViewerAccess access, long id) {
        Pairing pairing = pairings.byId(id).orElseThrow(() -> new NotKnownException("pairing"));
        access.require(Action.READ, Datum.PAIRING, pairing.subject());
        return pairing;
    }

    /** Who did what when, oldest first. */
    public List<PairingStep> history(ViewerAccess access, Pairing pairing) {
        access.require(Action.READ, Datum.PAIRING, pairing.subject());
        return pairings.history(pairing.id());
    }

    /** A page of everybody's, newest first, for programme administrators. */
    public List<Pairing> all(ViewerAccess access, PairingFilter filter, int start, int limit) {
        requireProgrammeAdministrator(access);
        return pairings.find(filter, start, limit);
    }

    public int countAll(ViewerAccess access, PairingFilter filter) {
        requireProgrammeAdministrator(access);
        return pairings.count(filter);
    }

    private static void requireProgrammeAdministrator(ViewerAccess access) {
        if (!access.viewer().programmeAdministrator()) {
            throw new RefusedException("cairn.pairing.all.refused");
        }
    }
}
