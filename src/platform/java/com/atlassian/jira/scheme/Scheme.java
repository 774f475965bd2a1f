package com.atlassian.jira.scheme;

/**
 * Interoperability signature, see src/platform/README.md. The constructor is ours: Jira's has other parameters.
 * Evidence: platform.md 9.2b [7.13].
 */
public class Scheme {
    private final Long id;
    private final String name;

    public Scheme(Long id, String type, String name, String description) {
        this.id = id;
        this.name = name;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
