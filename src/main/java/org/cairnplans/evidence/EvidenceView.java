package org.cairnplans.evidence;

import java.util.Locale;
import java.util.Optional;

/**
 * An item as its reader may see it.
 *
 * @param item empty when the reader may not browse the work item: then nothing is shown but that there is one item
 * @param work the work item as Jira has it now; empty for a link, or when it is deleted or out of the reader's sight
 */
public record EvidenceView(Optional<EvidenceItem> item, Standing standing, Optional<WorkItem> work) {

    /** What has become of the work. */
    public enum Standing {
        /** A link to elsewhere: nobody looks. */
        LINK,
        PRESENT,
        /** Has another key than when it was added. */
        MOVED,
        /** Was done when it was added, and is not any more. */
        REOPENED,
        DELETED,
        /** The reader may not browse it. */
        NO_ACCESS;

        /** Key of the i18n text. */
        public String nameKey() {
            return "cairn.evidence.standing." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
