package org.cairnplans.web.growth;


/** A goal that a work item supports. */
public record SupportedRow(String owner, String goal, String address, String state, String lozenge, String competency) {}
