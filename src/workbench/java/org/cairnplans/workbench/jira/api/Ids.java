package org.cairnplans.workbench.jira.api;

import java.util.Optional;

/** Jira's API writes some ids as text. */
final class Ids {

    private Ids() {
    }

    /** @return empty for null and for text that is no number: no row has such an id */
    static Optional<Long> parse(String id) {
        return id == null || !id.matches("\\d{1,18}") ? Optional.empty() : Optional.of(Long.valueOf(id));
    }

    /** The number of a custom field id such as {@code customfield_10000}. */
    static Optional<Long> customField(String id) {
        return id != null && id.startsWith("customfield_") ? parse(id.substring("customfield_".length())) : Optional.empty();
    }
}
