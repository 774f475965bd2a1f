package org.cairnplans.workbench.host.app;

import net.java.ao.Entity;
import net.java.ao.schema.Table;

/** An entity whose table's name is too long and whose column is a reserved word. */
@Table("A_TABLE_THAT_IS_TOO_LONG")
public interface RefusedEntity extends Entity {

    int getNumber();

    void setNumber(int number);
}
