package com.atlassian.scheduler.config;

import java.util.Date;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.13; getters [K]. */
public final class IntervalScheduleInfo {
    private final Date firstRunTime;
    private final long intervalInMillis;

    IntervalScheduleInfo(Date firstRunTime, long intervalInMillis) {
        this.firstRunTime = firstRunTime;
        this.intervalInMillis = intervalInMillis;
    }

    public Date getFirstRunTime() {
        return firstRunTime == null ? null : (Date) firstRunTime.clone();
    }

    public long getIntervalInMillis() {
        return intervalInMillis;
    }
}
