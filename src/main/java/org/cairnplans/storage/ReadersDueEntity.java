package org.cairnplans.storage;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A person whose plans may have the wrong readers in Jira. Written with the change of rights, deleted when Jira is in step. */
@Preload
@Table("READERS_DUE")
public interface ReadersDueEntity extends NumberedRow {

    @NotNull
    @Indexed
    @StringLength(255)
    String getOwnerKey();

    void setOwnerKey(String key);

    /** Epoch milliseconds. */
    @NotNull
    long getSinceAt();

    void setSinceAt(long millis);
}
