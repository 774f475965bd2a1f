package org.cairnplans.workbench.confluence.format;

import java.util.Optional;

/** What storage format refers to by key: people and pages. */
public interface References {

    Optional<String> usernameByKey(String userKey);

    Optional<String> displayNameByKey(String userKey);

    /**
     * The address of a page below the context path, if there is one that the viewer may see.
     *
     * @param spaceKey empty for the space of the page that refers
     */
    Optional<String> pageAddress(String spaceKey, String title);
}
