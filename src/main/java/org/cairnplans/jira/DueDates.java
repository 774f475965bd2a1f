package org.cairnplans.jira;

import com.atlassian.jira.util.DateFieldFormat;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/** Writes a day as Jira's date picker of this instance reads it. */
@JiraComponent
public class DueDates {

    private final DateFieldFormat format;

    public DueDates(@JiraImport DateFieldFormat format) {
        this.format = format;
    }

    String text(LocalDate day) {
        // The picker's format works in the zone of the server.
        return format.formatDatePicker(Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()));
    }
}
