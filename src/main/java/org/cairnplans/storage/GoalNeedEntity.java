package org.cairnplans.storage;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** An evidence requirement of a goal. */
@Preload
@Table("GOAL_NEED")
public interface GoalNeedEntity extends NumberedRow {

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
    @StringLength(30)
    String getKind();

    void setKind(String text);

    @NotNull
    int getMinimum();

    void setMinimum(int number);

    /** Null for none. */
    @StringLength(255)
    String getNote();

    void setNote(String text);

    /** Null unless the mentor let go of it. */
    @StringLength(StringLength.UNLIMITED)
    String getWaivedWhy();

    void setWaivedWhy(String text);

    @StringLength(255)
    String getWaivedBy();

    void setWaivedBy(String text);

    /** Epoch milliseconds. */
    Long getWaivedAt();

    void setWaivedAt(Long millis);
}
