package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.DateFieldFormat;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;

/** Dates as Jira's date picker writes them by default: {@code d/MMM/yy}, months in the language of whoever is signed in. */
record DatePicker(JiraAuthenticationContext signedIn) implements DateFieldFormat {

    @Override
    public String formatDatePicker(Date date) {
        return format().format(day(date));
    }

    @Override
    public Date parseDatePicker(String text) {
        try {
            return Timestamp.valueOf(LocalDate.parse(text, format()).atStartOfDay());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("Not a date of the form d/MMM/yy: " + text, e);
        }
    }

    @Override
    public boolean isParseable(String text) {
        try {
            LocalDate.parse(text, format());
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static LocalDate day(Date date) {
        return date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    private DateTimeFormatter format() {
        return DateTimeFormatter.ofPattern("d/MMM/yy", signedIn.getLocale());
    }
}
