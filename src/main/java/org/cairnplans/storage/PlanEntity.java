package org.cairnplans.storage;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What Cairn knows of a plan besides its Jira issue. */
@Preload
@Table("PLAN_FACTS")
public interface PlanEntity extends NumberedRow {

    @NotNull
    @Unique
    long getIssueId();

    void setIssueId(long id);

    /** For exports; never used to find the issue. */
    @NotNull
    @StringLength(255)
    String getIssueKey();

    void setIssueKey(String text);

    @NotNull
    @Indexed
    @StringLength(255)
    String getOwnerKey();

    void setOwnerKey(String text);

    @NotNull
    boolean isWithMentor();

    void setWithMentor(boolean on);

    @NotNull
    boolean isWithManager();

    void setWithManager(boolean on);

    @NotNull
    boolean isEvidenceLinks();

    void setEvidenceLinks(boolean on);

    /** Epoch milliseconds. */
    @NotNull
    long getCreatedAt();

    void setCreatedAt(long number);

    /** Epoch milliseconds. */
    @NotNull
    long getTouchedAt();

    void setTouchedAt(long number);

    /** Null while the issue is there. */
    @StringLength(30)
    String getLostAs();

    void setLostAs(String text);

    /** Epoch milliseconds; null while the issue is there. */
    Long getLostAt();

    void setLostAt(Long millis);
}
