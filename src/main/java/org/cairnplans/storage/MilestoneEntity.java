package org.cairnplans.storage;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What Cairn knows of a milestone besides its Jira sub-task. */
@Preload
@Table("MILESTONE")
public interface MilestoneEntity extends NumberedRow {

    @NotNull
    @Unique
    long getIssueId();

    void setIssueId(long id);

    /** Issue id of the goal. */
    @NotNull
    @Indexed
    long getGoalId();

    void setGoalId(long id);

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
    int getWeight();

    void setWeight(int number);

    /** Null for none. */
    @StringLength(StringLength.UNLIMITED)
    String getLearned();

    void setLearned(String text);

    /** Epoch milliseconds; null unless closed through Cairn. */
    Long getClosedAt();

    void setClosedAt(Long millis);

    /** Null while the issue is there. */
    @StringLength(30)
    String getLostAs();

    void setLostAs(String text);

    /** Epoch milliseconds; null while the issue is there. */
    Long getLostAt();

    void setLostAt(Long millis);
}
