package org.cairnplans.plan;

import java.util.Locale;

/** What a piece of evidence is, and what a goal may require. Stored by name. */
public enum EvidenceKind {
    WORK_PRODUCT,
    CLIENT_FEEDBACK,
    PERFORMANCE_DATA,
    PEER_FEEDBACK;

    /** Key of the i18n text. */
    public String nameKey() {
        return "cairn.evidence.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
