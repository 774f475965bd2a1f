package org.cairnplans.web.growth;


/** A milestone of a goal. */
public record MilestoneRow(
        long id, String title, String address, String due, boolean closed, boolean overdue, String learned) {}
