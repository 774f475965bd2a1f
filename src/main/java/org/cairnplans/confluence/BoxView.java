package org.cairnplans.confluence;

/**
 * A message in a plan's place. Read by templates.
 *
 * @param kind AUI's name of the message, info or warning, or our own: neutral
 * @param linkText empty when there is no link
 * @param linkAddress absolute address, empty when there is none
 */
public record BoxView(String kind, String text, String linkText, String linkAddress) {}
