package org.cairnplans.web.pairing;

import java.util.List;

/**
 * The page of one's own pairings.
 *
 * @param sections what waits for an answer, mentors, mentees, and what is over
 * @param reasons to choose from when one is ended
 * @param done what was just done, empty when nothing was
 * @param problem why something could not be done, empty when nothing is wrong
 * @param administers whether the list of everybody's pairings is offered
 */
public record OwnPairingsPage(
        List<PairingSection> sections,
        List<SelectOption> reasons,
        ProposalForm form,
        String done,
        String problem,
        boolean administers) {}
