package org.cairnplans.workbench.jira.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.cairnplans.workbench.host.web.OpenPage;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.jira.domain.AvatarRecord;
import org.cairnplans.workbench.jira.store.AvatarStore;

/** Icons of issue types and pictures of projects, at Jira's address {@code /secure/viewavatar?avatarId=<id>}. They are not secret. */
public record PicturePage(AvatarStore pictures) implements OpenPage {

    public static final String PATH = "/secure/viewavatar";

    @Override
    public void handle(PageCall call) throws IOException {
        HttpServletResponse response = call.response();
        String id = call.parameter("avatarId");
        Optional<AvatarRecord> picture = id != null && id.matches("\\d{1,18}") ? pictures.byId(Long.parseLong(id)) : Optional.empty();
        Optional<byte[]> content = picture.flatMap(known -> pictures.content(known.id()));
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(picture.get().contentType());
        // A picture never changes under its id.
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        // One that is opened by its address must not run scripts of its own.
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        response.getOutputStream().write(content.get());
    }
}
