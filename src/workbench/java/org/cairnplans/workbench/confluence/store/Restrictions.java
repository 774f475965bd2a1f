package org.cairnplans.workbench.confluence.store;

import java.util.Set;

/**
 * Who alone may view a page. Both empty: everybody.
 *
 * @param userKeys keys of people
 * @param groups   names of groups
 */
public record Restrictions(Set<String> userKeys, Set<String> groups) {

    /** The page is not restricted. */
    public static final Restrictions NONE = new Restrictions(Set.of(), Set.of());

    public Restrictions {
        userKeys = Set.copyOf(userKeys);
        groups = Set.copyOf(groups);
    }

    public boolean isEmpty() {
        return userKeys.isEmpty() && groups.isEmpty();
    }
}
