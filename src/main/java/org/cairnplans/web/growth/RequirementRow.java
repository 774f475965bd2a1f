package org.cairnplans.web.growth;


/** An evidence requirement of a goal. */
public record RequirementRow(
        long id, String kindKey, String kind, int minimum, String note, boolean settled, String standing, String waived) {}
