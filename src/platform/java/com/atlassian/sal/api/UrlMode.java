package com.atlassian.sal.api;

/** Interoperability signature, see src/platform/README.md. Evidence: style.md 7.4. */
public enum UrlMode {
    CANONICAL,
    ABSOLUTE,
    RELATIVE,
    RELATIVE_CANONICAL,
    AUTO
}
