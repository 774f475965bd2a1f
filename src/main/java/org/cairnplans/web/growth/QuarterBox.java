package org.cairnplans.web.growth;


/** One quarter of a strip: its name, how it stands in words, and the same as a class for the style sheet. */
public record QuarterBox(String name, String state, String words) {}
