package org.cairnplans.workbench.host.app;

import net.java.ao.Entity;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A note. */
@Table("NOTE")
public interface NoteEntity extends Entity {

    @Unique
    @StringLength(100)
    String getTitle();

    void setTitle(String title);
}
