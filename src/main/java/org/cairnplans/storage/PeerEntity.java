package org.cairnplans.storage;

import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A version of the Confluence half that has asked. The newest row counts. */
@Preload
@Table("PEER")
public interface PeerEntity extends NumberedRow {

    @NotNull
    @StringLength(60)
    String getAppVersion();

    void setAppVersion(String version);

    /** Epoch milliseconds. */
    @NotNull
    long getSeenAt();

    void setSeenAt(long millis);
}
