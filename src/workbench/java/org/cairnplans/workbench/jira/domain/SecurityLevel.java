package org.cairnplans.workbench.jira.domain;

/** One level of an issue security scheme; who may see an issue of this level are its entries. */
public record SecurityLevel(long id, long schemeId, String name, String description) {
}
