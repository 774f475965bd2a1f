package org.cairnplans.web.pairing;

import java.util.Map;

/**
 * The form that proposes a pairing, with what was typed and what is wrong with it.
 *
 * @param forOthers whether the mentee can be named
 * @param errors field to text
 */
public record ProposalForm(
        boolean forOthers, String mentor, String mentee, String first, String last, Map<String, String> errors) {

    /** @param today ISO date */
    static ProposalForm empty(boolean forOthers, String today, String usualEnd) {
        return new ProposalForm(forOthers, "", "", today, usualEnd, Map.of());
    }

    public boolean wrong(String field) {
        return errors.containsKey(field);
    }

    public String error(String field) {
        return errors.getOrDefault(field, "");
    }
}
