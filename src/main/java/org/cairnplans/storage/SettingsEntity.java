package org.cairnplans.storage;

import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The one row of Cairn's settings. */
@Preload
@Table("SETTINGS")
public interface SettingsEntity extends NumberedRow {

    /** Always the same word: makes a second row impossible, even when two cluster nodes save first at the same time. */
    @NotNull
    @Unique
    @StringLength(20)
    String getSlot();

    void setSlot(String slot);

    Long getPlanProject();

    void setPlanProject(Long id);

    @StringLength(60)
    String getPlanType();

    void setPlanType(String id);

    @StringLength(60)
    String getGoalType();

    void setGoalType(String id);

    @StringLength(60)
    String getMilestoneType();

    void setMilestoneType(String id);

    Long getDevelopmentLink();

    void setDevelopmentLink(Long id);

    Long getEvidenceLink();

    void setEvidenceLink(Long id);

    Long getReadersField();

    void setReadersField(Long id);

    boolean isOpenPlans();

    void setOpenPlans(boolean open);

    @StringLength(255)
    String getProgrammeGroup();

    void setProgrammeGroup(String group);

    /** ISO date. */
    @StringLength(10)
    String getReviewDate();

    void setReviewDate(String isoDate);

    boolean isComplete();

    void setComplete(boolean complete);
}
