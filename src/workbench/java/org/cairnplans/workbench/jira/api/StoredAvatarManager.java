package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.avatar.Selection;
import com.atlassian.jira.icon.IconOwningObjectId;
import com.atlassian.jira.icon.IconType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.imageio.ImageIO;
import org.cairnplans.workbench.jira.store.AvatarStore;

/** Keeps pictures. Like Jira it takes bitmap pictures only and refuses what it can't read as one. */
record StoredAvatarManager(AvatarStore avatars) implements AvatarManager {

    private static final Set<String> TYPES = Set.of("image/png", "image/jpeg", "image/gif");

    @Override
    public Avatar create(String fileName, String contentType, IconType iconType, IconOwningObjectId owningObjectId,
            InputStream image, Selection croppingSelection) throws IOException {
        byte[] content = image.readAllBytes();
        if (!TYPES.contains(contentType) || ImageIO.read(new ByteArrayInputStream(content)) == null) {
            throw new IOException("Not a picture Jira can use: " + fileName + " (" + contentType + ")");
        }
        String owner = owningObjectId == null ? null : owningObjectId.getId();
        return new StoredAvatar(avatars.add(iconType.getKey(), owner, fileName, contentType, content).id());
    }
}
