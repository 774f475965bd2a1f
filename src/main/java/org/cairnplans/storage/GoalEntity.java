package org.cairnplans.storage;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What Cairn knows of a goal besides its Jira issue. */
@Preload
@Table("GOAL_FACTS")
public interface GoalEntity extends NumberedRow {

    @NotNull
    @Unique
    long getIssueId();

    void setIssueId(long id);

    /** For exports; never used to find the issue. */
    @NotNull
    @StringLength(255)
    String getIssueKey();

    void setIssueKey(String text);

    /** Issue id of the plan. */
    @NotNull
    @Indexed
    long getPlanId();

    void setPlanId(long id);

    @NotNull
    @Indexed
    @StringLength(255)
    String getOwnerKey();

    void setOwnerKey(String text);

    @NotNull
    int getPlace();

    void setPlace(int number);

    /** Null while there is no measure; which of the columns below are filled depends on it. */
    @StringLength(30)
    String getMeasureKind();

    void setMeasureKind(String text);

    @StringLength(255)
    String getMeasureText();

    void setMeasureText(String text);

    @StringLength(60)
    String getMeasureUnit();

    void setMeasureUnit(String text);

    /** Plain decimal. */
    @StringLength(30)
    String getMeasureBase();

    void setMeasureBase(String text);

    /** Plain decimal. */
    @StringLength(30)
    String getMeasureAim();

    void setMeasureAim(String text);

    /** From whom, or who confirms. */
    @StringLength(255)
    String getMeasureWho();

    void setMeasureWho(String text);

    @NotNull
    int getMeasureCount();

    void setMeasureCount(int number);

    /** Epoch milliseconds; null while it does not rest. */
    Long getPausedAt();

    void setPausedAt(Long millis);

    /** Null while the issue is there. */
    @StringLength(30)
    String getLostAs();

    void setLostAs(String text);

    /** Epoch milliseconds; null while the issue is there. */
    Long getLostAt();

    void setLostAt(Long millis);
}
