package org.cairnplans.storage;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A person whose plans may have the wrong readers in Jira. Written with the change of rights, deleted when Jira is in step. */
@Preload
@Table("READERS_DUE")
public interface ReadersDueEntity extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

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
