package org.cairnplans.storage;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One piece of evidence for a goal. */
@Preload
@Table("EVIDENCE")
public interface EvidenceEntity extends NumberedRow {

    /** Issue id of the goal. */
    @NotNull
    @Indexed
    long getGoalId();

    void setGoalId(long id);

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

    /** Issue id of the work item; 0 for a link to elsewhere. */
    @NotNull
    @Indexed
    long getWorkId();

    void setWorkId(long id);

    /** The key when it was added: tells that it was moved, and is for exports. */
    @StringLength(255)
    String getWorkKey();

    void setWorkKey(String text);

    /** Whether it was done then. */
    @NotNull
    boolean isWorkDone();

    void setWorkDone(boolean on);

    /** Null for a work item. */
    @StringLength(StringLength.UNLIMITED)
    String getUrl();

    void setUrl(String text);

    @NotNull
    @StringLength(30)
    String getKind();

    void setKind(String text);

    @StringLength(255)
    String getRole();

    void setRole(String text);

    @StringLength(StringLength.UNLIMITED)
    String getLearned();

    void setLearned(String text);

    @StringLength(StringLength.UNLIMITED)
    String getApplied();

    void setApplied(String text);

    @NotNull
    @StringLength(60)
    String getCompetency();

    void setCompetency(String text);

    /** 1 to 4. */
    @NotNull
    int getShownLevel();

    void setShownLevel(int number);

    @NotNull
    @StringLength(30)
    String getState();

    void setState(String text);

    /** Null until the mentor looked at it. */
    @StringLength(255)
    String getReviewedBy();

    void setReviewedBy(String text);

    /** Epoch milliseconds; null until the mentor looked at it. */
    Long getReviewedAt();

    void setReviewedAt(Long millis);

    /** Null for none. */
    @StringLength(StringLength.UNLIMITED)
    String getQuestion();

    void setQuestion(String text);

    /** Null for none. */
    @StringLength(StringLength.UNLIMITED)
    String getAnswer();

    void setAnswer(String text);

    /** Epoch milliseconds. */
    @NotNull
    long getCreatedAt();

    void setCreatedAt(long millis);

    /** Epoch milliseconds. */
    @NotNull
    long getChangedAt();

    void setChangedAt(long millis);

    /** Null while the work item is there. */
    @StringLength(30)
    String getLostAs();

    void setLostAs(String text);

    /** Epoch milliseconds; null while the work item is there. */
    Long getLostAt();

    void setLostAt(Long millis);
}
