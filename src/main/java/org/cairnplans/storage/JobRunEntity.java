package org.cairnplans.storage;

import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The last run of one job. */
@Preload
@Table("JOB_RUN")
public interface JobRunEntity extends NumberedRow {

    @NotNull
    @Unique
    @StringLength(100)
    String getJob();

    void setJob(String job);

    /** Epoch milliseconds. */
    @NotNull
    long getStartedAt();

    void setStartedAt(long millis);

    /** Epoch milliseconds; null while it runs. */
    Long getEndedAt();

    void setEndedAt(Long millis);

    boolean isSucceeded();

    void setSucceeded(boolean succeeded);

    @StringLength(450)
    String getNote();

    void setNote(String note);
}
