package org.cairnplans.workbench.jira.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.cairnplans.workbench.jira.domain.ComponentRecord;
import org.cairnplans.workbench.jira.domain.IssueTypeRecord;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.domain.LinkType;
import org.cairnplans.workbench.jira.domain.PriorityRecord;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.domain.ResolutionRecord;
import org.cairnplans.workbench.jira.domain.SecurityLevel;
import org.cairnplans.workbench.jira.domain.StatusCategory;
import org.cairnplans.workbench.jira.domain.StatusRecord;
import org.cairnplans.workbench.jira.domain.VersionRecord;

/** The small things of Jira as REST API v2 writes them, each with its own address. */
public final class EntityJson {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT);

    private final String baseUrl;

    /** @param baseUrl address of Jira without a trailing slash */
    public EntityJson(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** For example {@code 2026-11-21T22:58:41.000+0000}; null for null. */
    public static String moment(Instant when) {
        return when == null ? null : MOMENT.format(when.atOffset(ZoneOffset.UTC));
    }

    String self(String path) {
        return baseUrl + "/rest/api/2/" + path;
    }

    /** The short form used inside other things. Null for null. */
    Map<String, Object> user(JiraUser user) {
        if (user == null) {
            return null;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", self("user?username=" + encoded(user.username())));
        json.put("name", user.username());
        json.put("key", user.key());
        json.put("emailAddress", user.email());
        json.put("avatarUrls", avatars(user));
        json.put("displayName", user.displayName());
        json.put("active", user.active());
        json.put("timeZone", user.zone().getId());
        return json;
    }

    /** The form of {@code /user} and {@code /myself}. */
    Map<String, Object> userWithLocale(JiraUser user) {
        Map<String, Object> json = user(user);
        json.put("locale", user.locale().toString());
        json.put("deleted", false);
        return json;
    }

    Map<String, Object> avatars(JiraUser user) {
        String picture = baseUrl + "/secure/useravatar?ownerId=" + encoded(user.key());
        Map<String, Object> urls = new LinkedHashMap<>();
        urls.put("48x48", picture);
        urls.put("24x24", picture + "&size=small");
        urls.put("16x16", picture + "&size=xsmall");
        urls.put("32x32", picture + "&size=medium");
        return urls;
    }

    Map<String, Object> project(ProjectRecord project) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", self("project/" + project.id()));
        json.put("id", Long.toString(project.id()));
        json.put("key", project.key());
        json.put("name", project.name());
        json.put("projectTypeKey", "software");
        return json;
    }

    Map<String, Object> issueType(IssueTypeRecord type) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", self("issuetype/" + type.id()));
        json.put("id", Long.toString(type.id()));
        json.put("description", type.description() == null ? "" : type.description());
        json.put("iconUrl", iconUrl(type));
        json.put("name", type.name());
        json.put("subtask", type.subTask());
        if (type.avatarId() != null) {
            json.put("avatarId", type.avatarId());
        }
        return json;
    }

    private String iconUrl(IssueTypeRecord type) {
        return type.avatarId() == null ? "" : baseUrl + "/secure/viewavatar?size=xsmall&avatarId=" + type.avatarId()
                + "&avatarType=issuetype";
    }

    Map<String, Object> status(StatusRecord status) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", self("status/" + status.id()));
        json.put("description", status.description() == null ? "" : status.description());
        json.put("iconUrl", baseUrl + "/images/icons/statuses/generic.png");
        json.put("name", status.name());
        json.put("id", Long.toString(status.id()));
        json.put("statusCategory", category(status.category()));
        return json;
    }

    private Map<String, Object> category(StatusCategory category) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", self("statuscategory/" + category.id()));
        json.put("id", category.id());
        json.put("key", category.key());
        json.put("colorName", category.colour());
        json.put("name", category.label());
        return json;
    }

    Map<String, Object> priority(PriorityRecord priority) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", self("priority/" + priority.id()));
        json.put("statusColor", priority.colour());
        json.put("description", priority.description());
        json.put("name", priority.name());
        json.put("id", Long.toString(priority.id()));
        return json;
    }

    Map<String, Object> resolution(ResolutionRecord resolution) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", self("resolution/" + resolution.id()));
        json.put("id", Long.toString(resolution.id()));
        json.put("description", resolution.description());
        json.put("name", resolution.name());
        return json;
    }

    Map<String, Object> component(ComponentRecord component) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", self("component/" + component.id()));
        json.put("id", Long.toString(component.id()));
        json.put("name", component.name());
        return json;
    }

    Map<String, Object> version(VersionRecord version) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", self("version/" + version.id()));
        json.put("id", Long.toString(version.id()));
        json.put("name", version.name());
        json.put("archived", version.archived());
        json.put("released", version.released());
        if (version.releaseDate() != null) {
            json.put("releaseDate", version.releaseDate().toString());
        }
        return json;
    }

    Map<String, Object> linkType(LinkType type) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", Long.toString(type.id()));
        json.put("name", type.name());
        json.put("inward", type.inward());
        json.put("outward", type.outward());
        json.put("self", self("issueLinkType/" + type.id()));
        return json;
    }

    Map<String, Object> securityLevel(SecurityLevel level) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", self("securitylevel/" + level.id()));
        json.put("id", Long.toString(level.id()));
        json.put("description", level.description() == null ? "" : level.description());
        json.put("name", level.name());
        return json;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
