package org.cairnplans.time;

/**
 * Work that follows the calendar and is done once a night in the whole cluster (rights that end with a day, proposals that
 * expire). The scheduler's adapter collects all beans of this type. A duty must be safe to run twice, and whoever reads must not
 * depend on it having run.
 */
public interface DailyDuty {
    /** Short, stable, kebab-case: shown on the self-check page and in the log, for example {@code pairing-dates}. */
    String name();

    /**
     * @return one line for the log and the self-check page: what was done, in numbers, without names
     * @throws RuntimeException when it could not be done; the adapter logs it and goes on with the next duty
     */
    String run();
}
