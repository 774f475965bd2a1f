package org.cairnplans.workbench.jira.web.admin;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.Predicate;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.MovableClock;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.jira.web.form.FormException;
import org.cairnplans.workbench.jira.web.form.FormInput;

/** The workbench's time, which Jira does not have: move it, to see what expires, reminds or closes. Both products follow. */
public final class ClockPage extends AdminPage {

    public static final String PATH = "/secure/admin/WorkbenchClock.jspa";

    private final MovableClock clock;
    private final AdminAudit audit;

    public ClockPage(Predicate<HostUser> administrators, MovableClock clock, AdminAudit audit) {
        super(administrators, "jira/admin/clock.vm");
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    boolean fill(PageCall call, Map<String, Object> model) {
        model.put("title", "Workbench clock");
        model.put("now", clock.instant());
        model.put("today", LocalDate.now(clock).toString());
        model.put("moved", !clock.offset().isZero());
        model.put("days", clock.offset().toDays());
        return true;
    }

    @Override
    String change(PageCall call, FormInput input) {
        switch (input.text("action")) {
            case "days" -> clock.move(Duration.ofDays(days(input)));
            case "date" -> clock.moveTo(date(input).atTime(LocalTime.now(clock)).atZone(clock.getZone()).toInstant());
            case "reset" -> clock.move(clock.offset().negated());
            default -> throw new FormException("form", "Unknown action.");
        }
        audit.store(call, "system", "Workbench clock moved", clock.instant().toString());
        return PATH;
    }

    private static long days(FormInput input) {
        long days = input.number("days");
        if (Math.abs(days) > 3660) {
            throw new FormException("days", "Move by ten years at most.");
        }
        return days;
    }

    private static LocalDate date(FormInput input) {
        try {
            return LocalDate.parse(input.text("date"));
        } catch (DateTimeException e) {
            throw new FormException("date", "Enter a date.");
        }
    }
}
