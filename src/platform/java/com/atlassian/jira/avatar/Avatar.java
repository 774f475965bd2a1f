package com.atlassian.jira.avatar;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 7 (CJ). */
public interface Avatar {
    Long getId();
}
