package org.cairnplans.workbench.jira.domain;

/** One line of a permission scheme: a project permission (Jira's key, for example {@code BROWSE_PROJECTS}) and who has it. */
public record Grant(String permission, Holder holder) {
}
