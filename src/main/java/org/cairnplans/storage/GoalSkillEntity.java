package org.cairnplans.storage;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A competency that a goal is to grow. */
@Preload
@Table("GOAL_SKILL")
public interface GoalSkillEntity extends NumberedRow {

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

    /** 0 is the main one. */
    @NotNull
    int getPlace();

    void setPlace(int number);

    @NotNull
    @StringLength(60)
    String getCompetency();

    void setCompetency(String text);

    /** 1 to 4. */
    @NotNull
    int getTargetLevel();

    void setTargetLevel(int number);
}
