package org.cairnplans.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.evidence.EvidenceDraft;
import org.cairnplans.evidence.EvidenceItem;
import org.cairnplans.evidence.EvidenceReader;
import org.cairnplans.evidence.EvidenceView;
import org.cairnplans.evidence.KeepEvidence;
import org.cairnplans.evidence.ReviewEvidence;
import org.cairnplans.paging.Page;
import org.cairnplans.people.PersonKey;
import org.cairnplans.people.PersonNames;

/** Evidence of goals: the mentee adds, edits, withdraws and answers; the mentor confirms or asks. */
@Path("evidence")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
@JiraComponent
public class EvidenceResource {

    private final EvidenceReader reader;
    private final KeepEvidence keep;
    private final ReviewEvidence review;
    private final RestContext context;

    public EvidenceResource(EvidenceReader reader, KeepEvidence keep, ReviewEvidence review, RestContext context) {
        this.reader = reader;
        this.keep = keep;
        this.review = review;
        this.context = context;
    }

    /**
     * @param goal issue id; read when the item is added only
     * @param workItem key of a Jira issue; or {@code url}
     * @param url http or https address
     * @param level 1 to 4
     */
    public record EvidenceBody(Long goal, String workItem, String url, String kind, String role, String learned, String applied,
            String competency, Integer level) {
        EvidenceDraft draft() {
            return new EvidenceDraft(workItem, url, kind, role, learned, applied, competency, level);
        }
    }

    public record QuestionBody(String question) {}

    public record AnswerBody(String answer) {}

    /** @param goal issue id */
    @GET
    public PageDto<EvidenceDto> ofGoal(@QueryParam("goal") String goal, @QueryParam("start") String start,
            @QueryParam("limit") String limit) {
        var page = Parameters.page(start, limit);
        Page<EvidenceView> found = Page.cut(reader.ofGoal(context.access(), Parameters.id("goal", goal)), page);
        PersonNames names = names(found.values());
        return PageDto.of(found, view -> EvidenceDto.of(view, names));
    }

    @POST
    public Response add(InputStream body) {
        EvidenceBody wanted = context.json(body, EvidenceBody.class);
        ViewerAccess access = context.access();
        long id = keep.add(access, Parameters.id("goal", String.valueOf(wanted.goal())), wanted.draft());
        return Response.created(URI.create("evidence/" + id)).entity(dto(access, id)).build();
    }

    @GET
    @Path("{id}")
    public EvidenceDto one(@PathParam("id") String id) {
        return dto(context.access(), Parameters.id("id", id));
    }

    @PUT
    @Path("{id}")
    public EvidenceDto edit(@PathParam("id") String id, InputStream body) {
        long item = Parameters.id("id", id);
        EvidenceBody wanted = context.json(body, EvidenceBody.class);
        ViewerAccess access = context.access();
        keep.edit(access, item, wanted.draft());
        return dto(access, item);
    }

    @DELETE
    @Path("{id}")
    public Response withdraw(@PathParam("id") String id) {
        keep.withdraw(context.access(), Parameters.id("id", id));
        return Response.noContent().build();
    }

    @POST
    @Path("{id}/confirmation")
    public EvidenceDto confirm(@PathParam("id") String id) {
        long item = Parameters.id("id", id);
        ViewerAccess access = context.access();
        review.confirm(access, item);
        return dto(access, item);
    }

    @POST
    @Path("{id}/question")
    public EvidenceDto ask(@PathParam("id") String id, InputStream body) {
        long item = Parameters.id("id", id);
        QuestionBody wanted = context.json(body, QuestionBody.class);
        ViewerAccess access = context.access();
        review.ask(access, item, wanted.question());
        return dto(access, item);
    }

    @POST
    @Path("{id}/answer")
    public EvidenceDto answer(@PathParam("id") String id, InputStream body) {
        long item = Parameters.id("id", id);
        AnswerBody wanted = context.json(body, AnswerBody.class);
        ViewerAccess access = context.access();
        keep.answer(access, item, wanted.answer());
        return dto(access, item);
    }

    private EvidenceDto dto(ViewerAccess access, long id) {
        EvidenceView view = reader.item(access, id);
        return EvidenceDto.of(view, names(List.of(view)));
    }

    private PersonNames names(List<EvidenceView> views) {
        List<PersonKey> reviewers = views.stream()
                .flatMap(view -> view.item().stream())
                .map(EvidenceItem::review)
                .flatMap(review -> review.by().stream())
                .toList();
        return context.names(reviewers);
    }
}
