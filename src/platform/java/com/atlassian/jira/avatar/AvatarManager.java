package com.atlassian.jira.avatar;

import com.atlassian.jira.icon.IconOwningObjectId;
import com.atlassian.jira.icon.IconType;
import java.io.IOException;
import java.io.InputStream;

/**
 * Interoperability signature, see src/platform/README.md.
 * Evidence: platform.md 7 (CJ); the same call in two public plugins of 2025.
 */
public interface AvatarManager {
    String PNG_CONTENT_TYPE = "image/png";

    /** {@code croppingSelection} may be {@code null}: the whole picture. */
    Avatar create(String fileName, String contentType, IconType iconType, IconOwningObjectId owningObjectId,
            InputStream image, Selection croppingSelection) throws IOException;
}
