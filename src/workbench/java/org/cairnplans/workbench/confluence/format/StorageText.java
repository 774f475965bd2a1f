package org.cairnplans.workbench.confluence.format;

/** Text between elements, entities already resolved. */
public record StorageText(String text) implements StorageNode {
}
