package org.cairnplans.storage;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One person's manager for some days. History is kept. */
@Preload
@Table("REPORTING_LINE")
public interface ReportingLineEntity extends NumberedRow {

    /** The {@code UNTIL_DAY} of a line without an end: later than any day, so that one comparison serves both. */
    String NO_END = "9999-12-31";

    @NotNull
    @Indexed
    @StringLength(255)
    String getReportKey();

    void setReportKey(String key);

    @NotNull
    @Indexed
    @StringLength(255)
    String getManagerKey();

    void setManagerKey(String key);

    /** ISO date: the first day. */
    @NotNull
    @StringLength(10)
    String getFromDay();

    void setFromDay(String isoDate);

    /** ISO date: the first day on which it no longer holds, or {@link #NO_END}. */
    @NotNull
    @StringLength(10)
    String getUntilDay();

    void setUntilDay(String isoDate);

    /** See {@link Slot}: one line without an end per person. */
    @NotNull
    @Unique
    @StringLength(80)
    String getSlot();

    void setSlot(String slot);
}
