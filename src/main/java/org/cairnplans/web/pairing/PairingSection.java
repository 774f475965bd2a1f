package org.cairnplans.web.pairing;

import java.util.List;

/**
 * One list on the page of one's own pairings.
 *
 * @param id of its heading, for example {@code mentors}
 * @param emptyText what to do when there is nothing; empty when the section is left out then
 */
public record PairingSection(String id, String title, String emptyText, List<PairingRow> rows) {

    public boolean shown() {
        return !rows.isEmpty() || !emptyText.isEmpty();
    }
}
