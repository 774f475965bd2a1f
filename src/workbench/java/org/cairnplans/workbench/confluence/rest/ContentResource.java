package org.cairnplans.workbench.confluence.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cairnplans.workbench.confluence.WikiStore;
import org.cairnplans.workbench.confluence.format.StorageFormatException;
import org.cairnplans.workbench.confluence.macro.PageRenderer;
import org.cairnplans.workbench.confluence.store.PageRef;
import org.cairnplans.workbench.confluence.store.StalePageException;
import org.cairnplans.workbench.confluence.store.WikiPage;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.web.CurrentUser;
import org.cairnplans.workbench.store.StoreException;

/** Pages over REST, in the product's shapes: create, read, find by title, change. A restricted page is 404. */
@Path("/content")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class ContentResource {

    private static final int MAX_TITLE = 255;

    private final WikiStore store;
    private final PageRenderer renderer;
    private final CurrentUser currentUser;
    private final String baseUrl;

    public ContentResource(WikiStore store, PageRenderer renderer, CurrentUser currentUser, String baseUrl) {
        this.store = store;
        this.renderer = renderer;
        this.currentUser = currentUser;
        this.baseUrl = baseUrl;
    }

    @GET
    public Response find(@QueryParam("spaceKey") String spaceKey, @QueryParam("title") String title,
            @QueryParam("expand") @DefaultValue("") String expand) {
        List<Map<String, Object>> results = store.access().visible(reader(), store.pages()
                .inSpace(spaceKey == null ? "" : spaceKey)).stream()
                .filter(page -> title == null || page.title().equals(title)).map(PageRef::id)
                .flatMap(id -> store.pages().byId(id).stream()).map(page -> json(page, expand)).toList();
        return Response.ok(Map.of("results", results, "start", 0, "limit", results.size(), "size", results.size())).build();
    }

    @GET
    @Path("/{id}")
    public Response read(@PathParam("id") String id,
            @QueryParam("expand") @DefaultValue("body.storage,version,space") String expand) {
        return visible(id).map(page -> Response.ok(json(page, expand)).build()).orElseGet(() -> notFound(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(ContentBody content) {
        if (content == null || content.space() == null || store.spaces().byKey(String.valueOf(content.space().key())).isEmpty()) {
            return RestAnswers.error(Response.Status.NOT_FOUND, "No space with this key");
        }
        Optional<Response> refused = check(content, "");
        if (refused.isPresent()) {
            return refused.get();
        }
        Long parent = null;
        if (content.ancestors() != null && !content.ancestors().isEmpty()) {
            String id = content.ancestors().get(content.ancestors().size() - 1).id();
            Optional<WikiPage> above = visible(id).filter(page -> page.spaceKey().equals(content.space().key()));
            if (above.isEmpty()) {
                return notFound(id);
            }
            parent = above.get().id();
        }
        try {
            return Response.ok(json(store.pages().create(content.space().key(), parent, content.title().strip(),
                    content.storage(),
                    reader().key()), "body.storage,version,space")).build();
        } catch (StoreException taken) {
            return titleTaken(taken);
        }
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response update(@PathParam("id") String id, ContentBody content) {
        Optional<WikiPage> page = visible(id);
        if (page.isEmpty()) {
            return notFound(id);
        }
        if (content == null || content.version() == null || content.version().number() == null) {
            return RestAnswers.error(Response.Status.BAD_REQUEST,
                    "Must supply an incremented version when updating Content. version.number");
        }
        Optional<Response> refused = check(content, page.get().body());
        if (refused.isPresent()) {
            return refused.get();
        }
        String body = content.storage() == null ? page.get().body() : content.storage();
        String remark = content.version().message() == null ? "" : content.version().message();
        try {
            return Response.ok(json(store.pages().update(page.get().id(), content.version().number() - 1, content.title()
                    .strip(), body,
                    reader().key(), remark), "body.storage,version,space")).build();
        } catch (StalePageException stale) {
            return RestAnswers.error(Response.Status.CONFLICT, "Version must be incremented on update. Current version is: "
                    + stale.current());
        } catch (StoreException taken) {
            return titleTaken(taken);
        }
    }

    /** @param otherwise the body when none is sent */
    private Optional<Response> check(ContentBody content, String otherwise) {
        if (content.title() == null || content.title().isBlank() || content.title().length() > MAX_TITLE) {
            return Optional.of(RestAnswers.error(Response.Status.BAD_REQUEST, "title needs 1 to " + MAX_TITLE + " characters"));
        }
        String body = content.storage() == null ? otherwise : content.storage();
        if (body.isEmpty() && content.storage() == null) {
            return Optional.of(RestAnswers.error(Response.Status.BAD_REQUEST, "body.storage.value is missing"));
        }
        try {
            renderer.parse(body);
            return Optional.empty();
        } catch (StorageFormatException fault) {
            return Optional.of(RestAnswers.error(Response.Status.BAD_REQUEST,
                    "Error parsing xhtml: line " + fault.line() + ": " + fault.getMessage()));
        }
    }

    private Optional<WikiPage> visible(String id) {
        try {
            return store.pages().byId(Long.parseLong(id)).filter(page -> store.access().canView(reader(), page.id()));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private HostUser reader() {
        return currentUser.get().orElseThrow();
    }

    private static Response notFound(String id) {
        return RestAnswers.error(Response.Status.NOT_FOUND, "No content found with id: ContentId{id=" + id + "}");
    }

    private static Response titleTaken(StoreException refused) {
        if (!refused.isConstraint()) {
            throw refused;
        }
        return RestAnswers.error(Response.Status.BAD_REQUEST, "A page with this title already exists in this space");
    }

    private Map<String, Object> json(WikiPage page, String expand) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", String.valueOf(page.id()));
        json.put("type", "page");
        json.put("status", "current");
        json.put("title", page.title());
        if (expand.contains("space")) {
            json.put("space", Map.of("key", page.spaceKey()));
        }
        if (expand.contains("version")) {
            json.put("version", Map.of("number", page.version(), "message", page.remark(), "when", page.writtenAt().toString()));
        }
        Map<String, Object> body = new LinkedHashMap<>();
        if (expand.contains("body.storage")) {
            body.put("storage", Map.of("value", page.body(), "representation", "storage"));
        }
        if (expand.contains("body.view")) {
            body.put("view", Map.of("value", renderer.page(page, reader(), ConversionContextOutputType.DISPLAY),
                    "representation", "view"));
        }
        if (!body.isEmpty()) {
            json.put("body", body);
        }
        json.put("_links", Map.of("base", baseUrl, "webui", "/pages/viewpage.action?pageId=" + page.id()));
        return json;
    }
}
