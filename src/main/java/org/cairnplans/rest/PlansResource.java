package org.cairnplans.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.ws.rs.Consumes;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.cairnplans.access.Action;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.paging.Page;
import org.cairnplans.people.Person;
import org.cairnplans.people.PersonKey;
import org.cairnplans.people.PersonNames;
import org.cairnplans.plan.ActivatePlan;
import org.cairnplans.plan.ExtendPlan;
import org.cairnplans.plan.Finding;
import org.cairnplans.plan.GoalDraft;
import org.cairnplans.plan.Plan;
import org.cairnplans.plan.PlanDraft;
import org.cairnplans.plan.PlanReader;
import org.cairnplans.plan.Revision;
import org.cairnplans.plan.RevisionRepository;
import org.cairnplans.plan.SharePlan;
import org.cairnplans.plan.SharingChoice;
import org.cairnplans.plan.SharingPreview;
import org.cairnplans.plan.StartPlan;
import org.cairnplans.problem.Violations;
import org.cairnplans.web.ProblemTexts;

/** Plans: read, start, extend, activate, share, and their history. */
@Path("plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
@JiraComponent
public class PlansResource {

    private final PlanReader reader;
    private final StartPlan start;
    private final ExtendPlan extend;
    private final ActivatePlan activate;
    private final SharePlan share;
    private final RevisionRepository revisions;
    private final RestContext context;
    private final ProblemTexts texts;

    public PlansResource(PlanReader reader, StartPlan start, ExtendPlan extend, ActivatePlan activate, SharePlan share,
            RevisionRepository revisions, RestContext context, ProblemTexts texts) {
        this.reader = reader;
        this.start = start;
        this.extend = extend;
        this.activate = activate;
        this.share = share;
        this.revisions = revisions;
        this.context = context;
        this.texts = texts;
    }

    /** @param due ISO date */
    public record GoalBody(String title, String behaviour, String due) {
        GoalDraft draft(String prefix, Violations wrong) {
            return new GoalDraft(title, behaviour, Parameters.date(prefix + "due", due, wrong));
        }
    }

    public record PlanBody(String title, String aspiration, List<GoalBody> goals) {}

    /** @param acceptWarnings true to go on in spite of warnings */
    public record ActivationBody(Boolean acceptWarnings) {}

    public record SharingBody(Boolean withMentor, Boolean withManager, Boolean evidenceLinks) {
        SharingChoice choice() {
            return new SharingChoice(Boolean.TRUE.equals(withMentor), Boolean.TRUE.equals(withManager),
                    Boolean.TRUE.equals(evidenceLinks));
        }
    }

    /**
     * @param severity BLOCK or WARN
     * @param goal issue id of the goal it is about, or null
     */
    public record FindingDto(String severity, Long goal, String field, String message) {}

    /** @param relation MENTOR or MANAGER */
    public record ReaderDto(PersonDto person, String relation, boolean now, boolean then) {}

    public record PreviewDto(List<ReaderDto> people, SharingBody choice, boolean openPlans, boolean administrators) {}

    public record RevisionDto(long id, long goal, PersonDto author, String at, String reason, String why, String field,
            String before, String after) {}

    /** Own plans, and those of mentees and reports as far as they are shared. @param person user name; absent for all of them */
    @GET
    public PageDto<PlanDto> list(@QueryParam("person") String person, @QueryParam("start") String from,
            @QueryParam("limit") String limit) {
        var page = Parameters.page(from, limit);
        ViewerAccess access = context.access();
        Page<Plan> found = Page.cut(reader.ofOwners(access, owners(access, person)), page);
        PersonNames names = context.names(found.values().stream().map(Plan::owner).toList());
        return PageDto.of(found, plan -> PlanDto.of(plan, names, context.today()));
    }

    private Set<PersonKey> owners(ViewerAccess access, String person) {
        if (person != null) {
            // A name nobody has, and a person who shares nothing, are the same empty list.
            return context.people().byUsername(person).map(Person::key).map(Set::of).orElse(Set.of());
        }
        Set<PersonKey> owners = new LinkedHashSet<>();
        owners.add(access.viewer().person());
        owners.addAll(access.mentees());
        owners.addAll(access.reports());
        return owners;
    }

    @POST
    public Response start(InputStream body) {
        PlanBody wanted = context.json(body, PlanBody.class);
        List<GoalBody> goals = wanted.goals() == null ? List.of() : wanted.goals();
        Violations wrong = new Violations();
        wrong.require(goals.stream().noneMatch(Objects::isNull), "goals", "cairn.problem.json.type").throwIfAny();
        List<GoalDraft> drafts = IntStream.range(0, goals.size())
                .mapToObj(i -> goals.get(i).draft("goals[" + i + "].", wrong)).toList();
        wrong.throwIfAny();
        ViewerAccess access = context.access();
        long id = start.start(access, new PlanDraft(wanted.title(), wanted.aspiration(), drafts));
        return Response.created(URI.create("plans/" + id)).entity(dto(access, id)).build();
    }

    @GET
    @Path("{id}")
    public PlanDto one(@PathParam("id") String id) {
        return dto(context.access(), Parameters.id("id", id));
    }

    @POST
    @Path("{id}/goals")
    public Response addGoal(@PathParam("id") String id, InputStream body) {
        long plan = Parameters.id("id", id);
        Violations wrong = new Violations();
        GoalDraft draft = context.json(body, GoalBody.class).draft("", wrong);
        wrong.throwIfAny();
        ViewerAccess access = context.access();
        long goal = extend.addGoal(access, plan, draft);
        return Response.created(URI.create("goals/" + goal))
                .entity(GoalDto.of(reader.goal(access, goal), context.today())).build();
    }

    /** What stands between the plan and its activation. */
    @GET
    @Path("{id}/findings")
    public List<FindingDto> findings(@PathParam("id") String id) {
        Plan plan = reader.planFor(context.access(), Action.WRITE, Parameters.id("id", id));
        return activate.findings(plan).stream().map(this::dto).toList();
    }

    private FindingDto dto(Finding finding) {
        return new FindingDto(finding.severity().name(), finding.goal().orElse(null), finding.violation().field(),
                texts.text(finding.violation()));
    }

    @POST
    @Path("{id}/activation")
    public PlanDto activate(@PathParam("id") String id, InputStream body) {
        long plan = Parameters.id("id", id);
        boolean accept = Boolean.TRUE.equals(context.json(body, ActivationBody.class).acceptWarnings());
        ViewerAccess access = context.access();
        activate.activate(access, plan, accept);
        return dto(access, plan);
    }

    /** Who would see what, person by person, without changing anything. */
    @POST
    @Path("{id}/sharing/preview")
    public PreviewDto preview(@PathParam("id") String id, InputStream body) {
        SharingBody wanted = context.json(body, SharingBody.class);
        return dto(share.preview(context.access(), Parameters.id("id", id), wanted.choice()), wanted);
    }

    private PreviewDto dto(SharingPreview preview, SharingBody wanted) {
        PersonNames names = context.names(preview.people().stream().map(SharingPreview.Line::person).toList());
        return new PreviewDto(
                preview.people().stream()
                        .map(line -> new ReaderDto(PersonDto.of(line.person(), names), line.relation().name(), line.now(),
                                line.then()))
                        .toList(),
                wanted, preview.openPlans(), preview.administrators());
    }

    @PUT
    @Path("{id}/sharing")
    public PreviewDto share(@PathParam("id") String id, InputStream body) {
        long plan = Parameters.id("id", id);
        SharingBody wanted = context.json(body, SharingBody.class);
        ViewerAccess access = context.access();
        share.share(access, plan, wanted.choice());
        return dto(share.preview(access, plan, wanted.choice()), wanted);
    }

    /** Changes of active goals with their reasons, latest first. */
    @GET
    @Path("{id}/history")
    public PageDto<RevisionDto> history(@PathParam("id") String id, @QueryParam("start") String from,
            @QueryParam("limit") String limit) {
        var page = Parameters.page(from, limit);
        Plan plan = reader.plan(context.access(), Parameters.id("id", id));
        Page<Revision> found = Page.cut(revisions.ofPlan(plan.id()), page);
        PersonNames names = context.names(found.values().stream().map(Revision::author).toList());
        return PageDto.of(found, revision -> new RevisionDto(revision.id(), revision.goal(),
                PersonDto.of(revision.author(), names), revision.at().toString(), revision.reason().name(), revision.text(),
                revision.field().name(), revision.before(), revision.after()));
    }

    private PlanDto dto(ViewerAccess access, long id) {
        Plan plan = reader.plan(access, id);
        return PlanDto.of(plan, context.names(List.of(plan.owner())), context.today());
    }
}
