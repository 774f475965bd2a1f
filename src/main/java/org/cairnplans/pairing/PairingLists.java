package org.cairnplans.pairing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cairnplans.access.Action;
import org.cairnplans.access.Datum;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.paging.Page;
import org.cairnplans.paging.PageRequest;
import org.cairnplans.people.PersonKey;
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

    /**
     * Who did what when, oldest first, by the pairings' ids.
     *
     * @param shown pairings that this class answered to the same viewer
     */
    public Map<Long, List<PairingStep>> histories(ViewerAccess access, Collection<Pairing> shown) {
        shown.forEach(pairing -> access.require(Action.READ, Datum.PAIRING, pairing.subject()));
        return pairings.histories(shown.stream().map(Pairing::id).toList());
    }

    /** Of these mentees, the oldest first: what the viewer may know of, which is less than reading it. */
    public List<Pairing> known(ViewerAccess access, Collection<PersonKey> mentees) {
        return pairings.ofMentees(mentees).stream()
                .filter(pairing -> access.may(Action.KNOW, Datum.PAIRING, pairing.subject()))
                .toList();
    }

    /** A page of everybody's, newest first, for programme administrators. */
    public Page<Pairing> all(ViewerAccess access, PairingFilter filter, PageRequest page) {
        requireProgrammeAdministrator(access);
        return pairings.find(filter, page);
    }

    private static void requireProgrammeAdministrator(ViewerAccess access) {
        if (!access.viewer().programmeAdministrator()) {
            throw new RefusedException("cairn.pairing.all.refused");
        }
    }
}
