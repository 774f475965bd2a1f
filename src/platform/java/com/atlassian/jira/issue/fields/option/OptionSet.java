package com.atlassian.jira.issue.fields.option;

import java.util.Collection;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 7 (CJ), style.md 7.1. */
public interface OptionSet {
    Collection<String> getOptionIds();
}
