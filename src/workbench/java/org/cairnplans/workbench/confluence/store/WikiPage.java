package org.cairnplans.workbench.confluence.store;

import java.time.Instant;

/**
 * A page in one of its versions.
 *
 * @param parentId null for a page at the top of its space
 * @param body     storage format
 * @param remark   what the author said of the change; may be empty
 */
public record WikiPage(long id, String spaceKey, Long parentId, String title, int version, String body, String authorKey,
        Instant writtenAt, String remark) {
}
