package org.cairnplans.workbench.host.app;

import net.java.ao.Entity;

/** An entity with a column whose name is too long. */
public interface LongColumnEntity extends Entity {

    String getColumnWhoseVeryNameIsMuchTooLong();

    void setColumnWhoseVeryNameIsMuchTooLong(String text);
}
