package org.cairnplans.workbench.confluence.store;

/**
 * A page in a tree or a list: no body.
 *
 * @param parentId null for a page at the top of its space
 */
public record PageRef(long id, String spaceKey, Long parentId, String title, int version) {
}
