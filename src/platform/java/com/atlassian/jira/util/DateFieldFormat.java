package com.atlassian.jira.util;

import java.util.Date;

/**
 * Interoperability signature, see src/platform/README.md.
 * Evidence: docs.atlassian.com javadoc DateFieldFormat; call with setDueDate seen in four public plugins.
 */
public interface DateFieldFormat {
    String formatDatePicker(Date date);

    Date parseDatePicker(String text) throws IllegalArgumentException;

    boolean isParseable(String text);
}
