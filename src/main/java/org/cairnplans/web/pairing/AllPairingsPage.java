package org.cairnplans.web.pairing;

import java.util.List;

/**
 * The page of everybody's pairings.
 *
 * @param filters the states to choose from, with "all" first and "with a conflict" last
 * @param count how many there are, in words
 * @param previous query string of the page before, empty on the first
 * @param next query string of the page after, empty on the last
 */
public record AllPairingsPage(
        List<PairingRow> rows,
        List<SelectOption> filters,
        List<SelectOption> reasons,
        ProposalForm form,
        String count,
        String previous,
        String next,
        String done,
        String problem) {}
