package org.cairnplans.workbench.host.web.chrome;

import java.util.List;

/**
 * A heading of the product's own administration with its links.
 *
 * @param key section key to which an app can add its own web-items
 */
public record HostSection(String key, String label, List<HostLink> links) {}
