package org.cairnplans.setup;

import java.util.Set;

/**
 * What the administrator decided about who may see plans in plain Jira.
 *
 * @param allowedRoles project roles whose members may see every plan; empty for the strictest way
 */
public record SecurityChoice(Set<Long> allowedRoles) {
    public SecurityChoice {
        allowedRoles = Set.copyOf(allowedRoles);
    }
}
