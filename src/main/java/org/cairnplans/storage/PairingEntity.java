package org.cairnplans.storage;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One mentor and one mentee. */
@Preload
@Table("PAIRING")
public interface PairingEntity extends NumberedRow {

    @NotNull
    @Indexed
    @StringLength(255)
    String getMentorKey();

    void setMentorKey(String key);

    @NotNull
    @Indexed
    @StringLength(255)
    String getMenteeKey();

    void setMenteeKey(String key);

    @NotNull
    @StringLength(255)
    String getProposerKey();

    void setProposerKey(String key);

    /** Epoch milliseconds. */
    @NotNull
    long getProposedAt();

    void setProposedAt(long millis);

    /** ISO date. */
    @NotNull
    @StringLength(10)
    String getFirstDay();

    void setFirstDay(String isoDate);

    /** ISO date. */
    @NotNull
    @StringLength(10)
    String getLastDay();

    void setLastDay(String isoDate);

    /** Name of a {@link org.cairnplans.pairing.PairingState}. */
    @NotNull
    @Indexed
    @StringLength(20)
    String getState();

    void setState(String state);

    /** Name of an {@link org.cairnplans.pairing.EndReason}, null until it ends. */
    @StringLength(30)
    String getEndReason();

    void setEndReason(String reason);

    /** Name of a {@link org.cairnplans.pairing.LineConflict}, null for none. */
    @StringLength(30)
    String getLineConflict();

    void setLineConflict(String conflict);

    /** Counts changes, from 1. Moves only together with a new row of {@link PairingStepEntity}. */
    @NotNull
    int getRevision();

    void setRevision(int revision);

    /** See {@link Slot}: one pairing that has not ended per mentor and mentee. */
    @NotNull
    @Unique
    @StringLength(80)
    String getSlot();

    void setSlot(String slot);
}
