package org.cairnplans.storage;

import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Something in Jira that set-up made or adopted. */
@Preload
@Table("SETUP_THING")
public interface SetupThingEntity extends NumberedRow {

    @NotNull
    @Unique
    @StringLength(40)
    String getThing();

    void setThing(String name);

    @NotNull
    @StringLength(60)
    String getJiraId();

    void setJiraId(String id);

    boolean isAdopted();

    void setAdopted(boolean adopted);

    @NotNull
    @StringLength(255)
    String getByKey();

    void setByKey(String key);

    /** Epoch milliseconds. */
    @NotNull
    long getMadeAt();

    void setMadeAt(long millis);
}
