package org.cairnplans.web.growth;


/** Something that waits for the reader. */
public record AskRow(String text, String address) {}
