package org.cairnplans.web.pairing;

/** One choice of a select field. */
public record SelectOption(String value, String label, boolean selected) {}
