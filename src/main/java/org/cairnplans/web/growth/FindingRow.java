package org.cairnplans.web.growth;


/** What a rule has to say before a plan is activated. */
public record FindingRow(boolean blocks, String about, String address, String text) {}
