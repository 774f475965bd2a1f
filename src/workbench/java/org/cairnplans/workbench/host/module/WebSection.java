package org.cairnplans.workbench.host.module;

/**
 * A {@code <web-section>}, for the signed-in user.
 *
 * @param label translated; empty when the section has none
 */
public record WebSection(String key, String location, int weight, String label) {}
