package org.cairnplans.workbench.jira.search;

import java.util.List;

/** A query that is refused, with Jira's messages. */
public final class JqlRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> messages;

    public JqlRefused(List<String> messages) {
        super(String.join(" ", messages));
        this.messages = List.copyOf(messages);
    }

    public List<String> messages() {
        return messages;
    }
}
