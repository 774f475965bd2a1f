package org.cairnplans.workbench.confluence.store;

/** A space: a named collection of pages. */
public record Space(String key, String name, String description) {
}
