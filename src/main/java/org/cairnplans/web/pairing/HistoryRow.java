package org.cairnplans.web.pairing;

/** One step of a pairing's history, in words. */
public record HistoryRow(String when, String text) {}
