package org.cairnplans.workbench.jira.domain;

/** What an administrator turns on and off for the whole of Jira. */
public enum Switch {
    SUB_TASKS, ISSUE_LINKS
}
