package org.cairnplans.rest;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.people.PersonKey;
import org.cairnplans.problem.NotKnownException;
import org.cairnplans.problem.RefusedException;
import org.cairnplans.problem.Violations;
import org.cairnplans.repair.Duties;
import org.cairnplans.repair.RepairJob;
import org.cairnplans.setup.AuditLog;
import org.cairnplans.setup.Provisioning;
import org.cairnplans.setup.SelfCheck;
import org.cairnplans.setup.SetupStep;
import org.cairnplans.setup.Thing;
import org.cairnplans.web.CurrentViewer;
import org.cairnplans.web.ProblemTexts;

/**
 * Set-up, self-check and repair, for Jira administrators. A REST caller has no secure administrator session; only JSON is taken,
 * so that no foreign page can send it with an administrator's cookies.
 */
@Path("setup")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@AdminOnly
@JiraComponent
public class SetupResource {

    private final Provisioning provisioning;
    private final SelfCheck check;
    private final RepairJob repair;
    private final Duties duties;
    private final AuditLog audit;
    private final CurrentViewer viewer;
    private final RequestBody bodies;
    private final ProblemTexts texts;

    public SetupResource(Provisioning provisioning, SelfCheck check, RepairJob repair, Duties duties, AuditLog audit,
            CurrentViewer viewer, RequestBody bodies, ProblemTexts texts) {
        this.provisioning = provisioning;
        this.check = check;
        this.repair = repair;
        this.duties = duties;
        this.audit = audit;
        this.viewer = viewer;
        this.bodies = bodies;
        this.texts = texts;
    }

    /**
     * Inputs of the steps; each step reads its own.
     *
     * @param adopt things to be used although something else has made them
     * @param project key of the plan project
     * @param allowedRoles ids of project roles that may see every plan
     * @param openPlans go without strict issue security
     * @param programmeAdministrators name of a group
     * @param reviewDate ISO date; absent for none
     */
    public record StepInputDto(
            List<String> adopt,
            String project,
            List<Long> allowedRoles,
            Boolean openPlans,
            String programmeAdministrators,
            String reviewDate) {}

    /** @param repaired false when something could not be done; the jobs say what */
    public record RepairDto(boolean repaired, List<SelfCheckDto.JobDto> jobs) {}

    /** @param project key of a project, to hear about it instead of the chosen one */
    @GET
    public SetupDto overview(@QueryParam("project") String project) {
        admin();
        return SetupDto.of(provisioning.overview(Optional.ofNullable(project)), texts);
    }

    /** Does one step and answers where set-up stands then. */
    @POST
    @Path("{step}")
    public SetupDto perform(@PathParam("step") String step, InputStream body) {
        PersonKey admin = admin();
        SetupStep wanted = stepOf(step);
        StepInputDto input = bodies.json(body, StepInputDto.class);
        switch (wanted) {
            case TYPES -> provisioning.issueTypes(admin, adopted(input));
            case LINKS -> provisioning.linkTypes(admin, adopted(input));
            case READERS -> provisioning.readersField(admin, adopted(input));
            case PROJECT -> provisioning.project(admin, required("project", input.project()));
            case SECURITY -> provisioning.security(admin,
                    input.allowedRoles() == null ? Set.of()
                            : Set.copyOf(input.allowedRoles()), Boolean.TRUE.equals(input.openPlans()));
            case PROGRAMME -> programme(admin, input);
        }
        return overview(null);
    }

    @GET
    @Path("check")
    public SelfCheckDto check() {
        admin();
        return SelfCheckDto.of(check.run(), texts);
    }

    /** Does now what the jobs would do: settles writes that were cut, brings readers in step, does the duties of the day. */
    @POST
    @Path("repair")
    public RepairDto repair() {
        admin();
        audit.record("Cairn: repair started by hand");
        boolean settled = repair.run();
        boolean done = duties.run();
        return new RepairDto(settled && done, check().jobs());
    }

    /** The annotation keeps others out; a second look costs nothing and does not depend on it. */
    private PersonKey admin() {
        if (!viewer.viewer().jiraAdministrator()) {
            throw new RefusedException("cairn.admin.refused");
        }
        return viewer.viewer().person();
    }

    private void programme(PersonKey admin, StepInputDto input) {
        Violations wrong = new Violations();
        Optional<LocalDate> reviewDate = Parameters.date("reviewDate", input.reviewDate(), wrong);
        wrong.throwIfAny();
        provisioning.programme(admin, required("programmeAdministrators", input.programmeAdministrators()), reviewDate);
    }

    private static SetupStep stepOf(String name) {
        return Choice.of("step", name, SetupStep.class, new Violations()).orElseThrow(() -> new NotKnownException("step"));
    }

    private static Set<Thing> adopted(StepInputDto input) {
        Violations wrong = new Violations();
        Set<Thing> things = EnumSet.noneOf(Thing.class);
        if (input.adopt() != null) {
            input.adopt().forEach(name -> Choice.of("adopt", name, Thing.class, wrong).ifPresent(things::add));
        }
        wrong.throwIfAny();
        return things;
    }

    private static String required(String field, String value) {
        Violations wrong = new Violations();
        wrong.require(value != null && !value.isBlank(), field, "cairn.problem.required");
        wrong.throwIfAny();
        return value;
    }
}
