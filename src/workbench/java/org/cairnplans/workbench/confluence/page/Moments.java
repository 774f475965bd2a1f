package org.cairnplans.workbench.confluence.page;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.PageCall;

/** Writes dates as a reader expects them. Given to templates. */
public final class Moments {

    private final DateTimeFormatter format;

    Moments(PageCall call) {
        HostUser user = call.user().orElseThrow();
        format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(call.locale()).withZone(user.zone());
    }

    public String of(Instant instant) {
        return format.format(instant);
    }
}
