package org.cairnplans.access;

/**
 * The one place that decides who may see or change what. Deny by default. Every page, REST call, panel, macro, dashboard row,
 * job, mail and export asks it.
 */
public interface AccessPolicy {

    /** Reads the viewer's pairings and reporting lines, lazily, with at most two SQL statements. */
    ViewerAccess as(Viewer viewer);
}
