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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.competency.Level;
import org.cairnplans.paging.Page;
import org.cairnplans.people.PersonKey;
import org.cairnplans.plan.ChangeGoal;
import org.cairnplans.plan.CloseMilestone;
import org.cairnplans.plan.EvidenceKind;
import org.cairnplans.plan.EvidenceRequirement;
import org.cairnplans.plan.ExtendPlan;
import org.cairnplans.plan.Goal;
import org.cairnplans.plan.GoalChange;
import org.cairnplans.plan.GoalDraft;
import org.cairnplans.plan.PlanReader;
import org.cairnplans.plan.RevisionReason;
import org.cairnplans.plan.TargetCompetency;
import org.cairnplans.plan.WaiveRequirement;
import org.cairnplans.problem.Violations;

/** Goals: read, change, pause, milestones, and the mentor's waiver. */
@Path("goals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
@JiraComponent
public class GoalsResource {

    private final PlanReader reader;
    private final ChangeGoal change;
    private final ExtendPlan extend;
    private final CloseMilestone close;
    private final WaiveRequirement waive;
    private final RestContext context;

    public GoalsResource(PlanReader reader, ChangeGoal change, ExtendPlan extend, CloseMilestone close, WaiveRequirement waive,
            RestContext context) {
        this.reader = reader;
        this.change = change;
        this.extend = extend;
        this.close = close;
        this.waive = waive;
        this.context = context;
    }

    /**
     * All values of a goal.
     *
     * @param due ISO date
     * @param measure null for none
     * @param reason name of a {@link RevisionReason}; needed when the goal is active, like {@code why}
     */
    public record ChangeBody(String title, String behaviour, String due, MeasureDto measure,
            List<GoalDto.CompetencyDto> competencies, List<GoalDto.RequirementDto> requirements, String reason, String why) {}

    public record PauseBody(Boolean paused) {}

    /** @param due ISO date */
    public record MilestoneBody(String title, String due) {}

    /** @param learned what was learned on the way; may be empty */
    public record ClosingBody(String learned) {}

    public record WaiverBody(String reason) {}

    /** The caller's own goals, for choosing one. */
    @GET
    public PageDto<GoalDto> own(@QueryParam("start") String start, @QueryParam("limit") String limit) {
        var page = Parameters.page(start, limit);
        ViewerAccess access = context.access();
        PersonKey self = access.viewer().person();
        List<Goal> goals = reader.ofOwners(access, Set.of(self)).stream().flatMap(plan -> plan.goals().stream()).toList();
        LocalDate today = context.today();
        return PageDto.of(Page.cut(goals, page), goal -> GoalDto.of(goal, today));
    }

    @GET
    @Path("{id}")
    public GoalDto one(@PathParam("id") String id) {
        return dto(context.access(), Parameters.id("id", id));
    }

    @PUT
    @Path("{id}")
    public GoalDto change(@PathParam("id") String id, InputStream body) {
        long goal = Parameters.id("id", id);
        ChangeBody wanted = context.json(body, ChangeBody.class);
        Violations wrong = new Violations();
        GoalDraft draft = new GoalDraft(wanted.title(), wanted.behaviour(), Parameters.date("due", wanted.due(), wrong));
        List<TargetCompetency> competencies = competencies(wanted, wrong);
        List<EvidenceRequirement> requirements = requirements(wanted, wrong);
        Optional<RevisionReason> reason = Choice.of("reason", blankToNull(wanted.reason()), RevisionReason.class, wrong);
        wrong.throwIfAny();
        ViewerAccess access = context.access();
        change.change(access, goal, new GoalChange(draft, Optional.ofNullable(wanted.measure()).map(MeasureDto::draft),
                competencies, requirements, reason, wanted.why()));
        return dto(access, goal);
    }

    @PUT
    @Path("{id}/pause")
    public GoalDto pause(@PathParam("id") String id, InputStream body) {
        long goal = Parameters.id("id", id);
        PauseBody wanted = context.json(body, PauseBody.class);
        new Violations().require(wanted.paused() != null, "paused", "cairn.problem.required").throwIfAny();
        ViewerAccess access = context.access();
        change.pause(access, goal, wanted.paused());
        return dto(access, goal);
    }

    @POST
    @Path("{id}/milestones")
    public Response addMilestone(@PathParam("id") String id, InputStream body) {
        long goal = Parameters.id("id", id);
        MilestoneBody wanted = context.json(body, MilestoneBody.class);
        Violations wrong = new Violations();
        Optional<LocalDate> due = Parameters.date("due", wanted.due(), wrong);
        wrong.throwIfAny();
        ViewerAccess access = context.access();
        extend.addMilestone(access, goal, wanted.title(), due);
        return Response.created(URI.create("goals/" + goal)).entity(dto(access, goal)).build();
    }

    @POST
    @Path("{id}/milestones/{milestone}/closing")
    public GoalDto closeMilestone(@PathParam("id") String id, @PathParam("milestone") String milestone, InputStream body) {
        long goal = Parameters.id("id", id);
        long step = Parameters.id("milestone", milestone);
        ClosingBody wanted = context.json(body, ClosingBody.class);
        ViewerAccess access = context.access();
        close.close(access, goal, step, wanted.learned());
        return dto(access, goal);
    }

    /** The mentor lets go of a requirement. */
    @PUT
    @Path("{id}/requirements/{requirement}/waiver")
    public GoalDto waive(@PathParam("id") String id, @PathParam("requirement") String requirement, InputStream body) {
        long goal = Parameters.id("id", id);
        long which = Parameters.id("requirement", requirement);
        WaiverBody wanted = context.json(body, WaiverBody.class);
        ViewerAccess access = context.access();
        waive.waive(access, goal, which, wanted.reason());
        return dto(access, goal);
    }

    private GoalDto dto(ViewerAccess access, long goal) {
        return GoalDto.of(reader.goal(access, goal), context.today());
    }

    private static List<TargetCompetency> competencies(ChangeBody wanted, Violations wrong) {
        List<TargetCompetency> targets = new ArrayList<>();
        List<GoalDto.CompetencyDto> given = wanted.competencies() == null ? List.of() : wanted.competencies();
        for (int i = 0; i < given.size(); i++) {
            Optional<Level> level = Optional.ofNullable(given.get(i)).map(GoalDto.CompetencyDto::level).flatMap(Level::of);
            wrong.require(level.isPresent(), "competencies[" + i + "].level", "cairn.problem.number", 1, 4);
            if (level.isPresent()) {
                targets.add(new TargetCompetency(given.get(i).competency(), level.get()));
            }
        }
        return targets;
    }

    private static List<EvidenceRequirement> requirements(ChangeBody wanted, Violations wrong) {
        List<EvidenceRequirement> requirements = new ArrayList<>();
        List<GoalDto.RequirementDto> given = wanted.requirements() == null ? List.of() : wanted.requirements();
        for (int i = 0; i < given.size(); i++) {
            GoalDto.RequirementDto one = given.get(i);
            String field = "requirements[" + i + "]";
            wrong.require(one != null && one.kind() != null, field + ".kind", "cairn.problem.required");
            wrong.require(one != null && one.minimum() != null, field + ".minimum", "cairn.problem.required");
            Optional<EvidenceKind> kind = one == null ? Optional.empty()
                    : Choice.of(field + ".kind", one.kind(), EvidenceKind.class, wrong);
            if (kind.isPresent() && one.minimum() != null) {
                requirements.add(new EvidenceRequirement(one.id() == null ? 0 : one.id(), kind.get(), one.minimum(),
                        one.note() == null ? "" : one.note().strip(), Optional.empty()));
            }
        }
        return requirements;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
