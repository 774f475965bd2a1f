package org.cairnplans.web.pairing;

import java.util.List;

/**
 * A pairing as a page shows it.
 *
 * @param version goes back with every change, so that nobody overwrites what they have not seen
 * @param lozenge AUI class of the state's lozenge; the state is always written out, too
 * @param nextStep what happens next, or why it ended
 * @param conflict empty unless a reporting line stands between the two
 * @param buttons moves that need no further input
 * @param canEnd whether the form "end with a reason" is offered
 */
public record PairingRow(
        long id,
        int version,
        String mentor,
        String mentee,
        String state,
        String lozenge,
        String days,
        String nextStep,
        String conflict,
        List<MoveButton> buttons,
        boolean canEnd,
        List<HistoryRow> history) {}
