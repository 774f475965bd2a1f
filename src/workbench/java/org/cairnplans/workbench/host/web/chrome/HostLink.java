package org.cairnplans.workbench.host.web.chrome;

/**
 * A link of the product's own menus.
 *
 * @param id HTML id, as in the product where it has one
 * @param path below the context, starting with a slash
 */
public record HostLink(String id, String label, String path) {}
