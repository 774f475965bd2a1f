package org.cairnplans.pairing;

import java.util.EnumSet;
import java.util.Set;
import org.cairnplans.access.Action;
import org.cairnplans.access.Datum;
import org.cairnplans.access.ViewerAccess;

/** What somebody can do with a pairing in its present state: what screens offer, and no more than the service allows. */
public enum PairingMove {
    ACCEPT(Action.ANSWER, EnumSet.of(PairingState.PROPOSED)),
    DECLINE(Action.ANSWER, EnumSet.of(PairingState.PROPOSED)),
    WITHDRAW(Action.PROPOSE, EnumSet.of(PairingState.PROPOSED)),
    END(Action.END, EnumSet.of(PairingState.ACCEPTED, PairingState.ACTIVE));

    private final Action action;
    private final Set<PairingState> states;

    PairingMove(Action action, Set<PairingState> states) {
        this.action = action;
        this.states = states;
    }

    Action action() {
        return action;
    }

    boolean possibleIn(PairingState state) {
        return states.contains(state);
    }

    /** In the order of this enum. */
    public static Set<PairingMove> openTo(ViewerAccess access, Pairing pairing) {
        EnumSet<PairingMove> moves = EnumSet.noneOf(PairingMove.class);
        for (PairingMove move : values()) {
            if (move.possibleIn(pairing.state()) && access.may(move.action, Datum.PAIRING, pairing.subject())) {
                moves.add(move);
            }
        }
        return moves;
    }
}
