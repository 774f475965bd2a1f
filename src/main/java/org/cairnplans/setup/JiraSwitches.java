package org.cairnplans.setup;

/** Port to what a Jira administrator can switch off for the whole instance, and Cairn needs. */
public interface JiraSwitches {

    boolean subTasksEnabled();

    boolean linkingEnabled();
}
