package org.cairnplans.workbench.host.module;

/**
 * A {@code <web-item>}, for the signed-in user.
 *
 * @param label translated plain text (not HTML)
 * @param tooltip translated plain text, empty when there is none
 * @param linkId HTML id of the link, null when there is none
 * @param url the link with its references filled in; starts with the context path unless it is absolute; empty without a link
 * @param styleClass CSS classes, empty when there are none
 */
public record WebItem(
        String key, String section, int weight, String label, String tooltip, String linkId, String url, String styleClass) {}
