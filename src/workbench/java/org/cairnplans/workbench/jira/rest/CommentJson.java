package org.cairnplans.workbench.jira.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cairnplans.workbench.jira.domain.CommentRecord;
import org.cairnplans.workbench.jira.read.Lookups;

/** Comments as REST API v2 writes them. */
final class CommentJson {

    private final EntityJson entities;
    private final Lookups lookups;

    CommentJson(EntityJson entities, Lookups lookups) {
        this.entities = entities;
        this.lookups = lookups;
    }

    Map<String, Object> comment(CommentRecord comment) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", entities.self("issue/" + comment.issueId() + "/comment/" + comment.id()));
        json.put("id", Long.toString(comment.id()));
        json.put("author", entities.user(lookups.person(comment.author())));
        json.put("body", comment.body());
        json.put("updateAuthor", entities.user(lookups.person(comment.updateAuthor())));
        json.put("created", EntityJson.moment(comment.created()));
        json.put("updated", EntityJson.moment(comment.updated()));
        if (comment.group() != null) {
            json.put("visibility", Map.of("type", "group", "value", comment.group()));
        }
        return json;
    }

    Map<String, Object> page(List<CommentRecord> comments) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("comments", comments.stream().map(this::comment).toList());
        json.put("maxResults", comments.size());
        json.put("total", comments.size());
        json.put("startAt", 0);
        return json;
    }
}
