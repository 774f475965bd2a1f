package org.cairnplans.web.growth;


/** A change of an active goal, with the reason. */
public record RevisionRow(String when, String field, String before, String after, String reason, String why) {}
