package org.cairnplans.setup;

/** Port to Jira's groups. */
public interface Groups {

    boolean exists(String group);
}
