package org.cairnplans.workbench.host.module;

/**
 * A {@code <web-panel>}, rendered for the signed-in user.
 *
 * @param label translated plain text, empty when there is none
 * @param html safe to print as it is
 */
public record WebPanel(String key, String completeKey, String location, int weight, String label, String html) {}
