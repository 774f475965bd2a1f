package org.cairnplans.workbench.host.app;

import net.java.ao.Entity;

/** An entity that the descriptor does not name. */
public interface UndeclaredEntity extends Entity {

    String getTitle();

    void setTitle(String title);
}
