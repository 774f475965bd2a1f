package org.cairnplans.workbench.jira.domain;

/**
 * An issue security scheme.
 *
 * @param defaultLevel id of the level an issue gets when nobody chose one; null when there is none
 */
public record SecurityScheme(long id, String name, String description, Long defaultLevel) {
}
