package org.cairnplans.workbench.host.web.chrome;

import java.util.List;

/**
 * A link of a menu, ready to print.
 *
 * @param id HTML id, never null
 * @param url with the context path
 * @param styleClass CSS classes of its own, empty when there are none
 * @param groups what the link opens; empty for an ordinary link
 * @param active leads to the page being shown
 */
public record NavLink(String id, String label, String url, String styleClass, List<NavGroup> groups, boolean active) {}
