package org.cairnplans.workbench.host.app;

import net.java.ao.Entity;
import net.java.ao.schema.Table;

/** An entity with every kind of name that the products refuse. */
@Table("A_TABLE_THAT_IS_TOO_LONG")
public interface RefusedEntity extends Entity {

    int getNumber();

    void setNumber(int number);

    String getAColumnWhoseNameIsMuchTooLong();

    void setAColumnWhoseNameIsMuchTooLong(String text);
}
