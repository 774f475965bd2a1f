package org.cairnplans.web.growth;


/** One choice of a select. */
public record Option(String key, String name, boolean chosen) {}
