package org.cairnplans.evidence;

import java.util.Locale;

/** Where an item stands between mentee and mentor. Stored by name. */
public enum EvidenceState {
    /** The mentor's turn. */
    OPEN,
    /** The mentor asked something: the mentee's turn. */
    ASKED,
    CONFIRMED;

    /** Key of the i18n text. */
    public String nameKey() {
        return "cairn.evidence.state." + name().toLowerCase(Locale.ROOT);
    }
}
