package org.cairnplans.storage;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A write across Jira and Cairn's tables that is under way, or was cut. Deleted by its confirmation. */
@Preload
@Table("INTENT")
public interface IntentEntity extends NumberedRow {

    @NotNull
    @StringLength(60)
    String getKind();

    void setKind(String kind);

    @NotNull
    @StringLength(255)
    String getActorKey();

    void setActorKey(String key);

    /** Epoch milliseconds. */
    @NotNull
    @Indexed
    long getOpenedAt();

    void setOpenedAt(long millis);

    @StringLength(StringLength.UNLIMITED)
    String getFacts();

    void setFacts(String json);

    /** How often the repair tried in vain. */
    int getAttempts();

    void setAttempts(int attempts);

    /** Kind of the last failure, for the self-check page; never private text. */
    @StringLength(255)
    String getLastProblem();

    void setLastProblem(String problem);
}
