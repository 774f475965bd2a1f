package org.cairnplans.workbench.host.web.chrome;

import java.util.List;

/**
 * Links under one heading.
 *
 * @param label empty when the group has no heading
 */
public record NavGroup(String key, String label, List<NavLink> links) {}
