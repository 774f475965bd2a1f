package org.cairnplans.workbench.host.web;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.ZoneId;
import java.util.TimeZone;
import org.cairnplans.workbench.host.HostUser;

/** The reader's time zone: what their profile says; for strangers the one of the server, as the products do it. */
final class Zones implements TimeZoneManager {

    private final CurrentUser user;

    Zones(CurrentUser user) {
        this.user = user;
    }

    @Override
    public TimeZone getUserTimeZone() {
        return TimeZone.getTimeZone(user.get().map(HostUser::zone).orElseGet(ZoneId::systemDefault));
    }
}
