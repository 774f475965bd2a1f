package org.cairnplans.workbench.confluence.format;

/** A piece of a page in storage format. */
public sealed interface StorageNode permits StorageElement, StorageText {
}
