package org.cairnplans.storage;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Who did what with a pairing. Written once, never changed. */
@Preload
@Table("PAIRING_STEP")
public interface PairingStepEntity extends NumberedRow {

    @NotNull
    @Indexed
    long getPairingId();

    void setPairingId(long id);

    /**
     * Pairing and revision ({@code 17:4}), unique: two changes decided on the same revision, even on two cluster nodes at the
     * same moment, would write the same value, and the database lets only one through.
     */
    @NotNull
    @Unique
    @StringLength(40)
    String getRevisionSlot();

    void setRevisionSlot(String slot);

    /** Epoch milliseconds. */
    @NotNull
    long getDoneAt();

    void setDoneAt(long millis);

    /** Null when nobody did it: the calendar or an import. */
    @StringLength(255)
    String getActorKey();

    void setActorKey(String key);

    /** Name of a {@link org.cairnplans.pairing.PairingStep.Act}. */
    @NotNull
    @StringLength(20)
    String getAct();

    void setAct(String act);
}
