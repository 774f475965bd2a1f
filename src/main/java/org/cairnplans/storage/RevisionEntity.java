package org.cairnplans.storage;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One changed field of an active goal, with the reason. */
@Preload
@Table("REVISION")
public interface RevisionEntity extends NumberedRow {

    @NotNull
    @Indexed
    long getPlanId();

    void setPlanId(long id);

    @NotNull
    @Indexed
    long getGoalId();

    void setGoalId(long id);

    @NotNull
    @Indexed
    @StringLength(255)
    String getOwnerKey();

    void setOwnerKey(String text);

    @NotNull
    @StringLength(255)
    String getAuthorKey();

    void setAuthorKey(String text);

    /** Epoch milliseconds. */
    @NotNull
    long getMadeAt();

    void setMadeAt(long number);

    @NotNull
    @StringLength(30)
    String getReasonKind();

    void setReasonKind(String text);

    @StringLength(StringLength.UNLIMITED)
    String getReasonText();

    void setReasonText(String text);

    @NotNull
    @StringLength(30)
    String getFieldName();

    void setFieldName(String text);

    /** Null for nothing. */
    @StringLength(StringLength.UNLIMITED)
    String getOldText();

    void setOldText(String text);

    /** Null for nothing. */
    @StringLength(StringLength.UNLIMITED)
    String getNewText();

    void setNewText(String text);

    /** 0 when the revision counts. */
    @NotNull
    @Indexed
    long getIntentId();

    void setIntentId(long id);
}
