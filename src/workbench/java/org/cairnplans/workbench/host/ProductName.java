package org.cairnplans.workbench.host;

/** The two products; {@link #key()} is what {@code application="..."} in a descriptor and the scanner's file suffixes say. */
public enum ProductName {
    JIRA("jira"),
    CONFLUENCE("confluence");

    private final String key;

    ProductName(String key) {
        this.key = key;
    }

    /** Lower-case name: platform id, context path without its slash, suffix of index files. */
    public String key() {
        return key;
    }
}
