package org.cairnplans.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.cairnplans.people.PersonKey;
import org.cairnplans.problem.ConflictException;
import org.cairnplans.problem.InvalidInputException;
import org.cairnplans.problem.Violations;
import org.cairnplans.setup.CairnSettings.PlanTypes;

/**
 * Set-up, step by step. Each step takes the cluster lock, looks again at what is there, does what is missing and remembers it; a
 * second run changes nothing, and nothing is ever deleted. Only for Jira administrators: whoever calls has checked that.
 */
public final class Provisioning {

    private static final List<Thing> TYPES = List.of(Thing.PLAN_TYPE, Thing.GOAL_TYPE, Thing.MILESTONE_TYPE);
    private static final List<Thing> LINKS = List.of(Thing.DEVELOPMENT_LINK, Thing.EVIDENCE_LINK);

    private final SettingsRepository settings;
    private final SetupMemory memory;
    private final SetupPorts ports;
    private final StrictSecurity security;
    private final PlansExist plans;
    private final Clock clock;
    private final ThingsStep types;
    private final ThingsStep links;
    private final ThingsStep readers;
    private final ProjectStep project;

    public Provisioning(SettingsRepository settings, SetupMemory memory, SetupPorts ports, StrictSecurity security,
            PlansExist plans, Clock clock) {
        this.settings = settings;
        this.memory = memory;
        this.ports = ports;
        this.security = security;
        this.plans = plans;
        this.clock = clock;
        this.types = new ThingsStep(TYPES, ports.types(), memory, ports.audit(), clock);
        this.links = new ThingsStep(LINKS, ports.links(), memory, ports.audit(), clock);
        this.readers = new ThingsStep(List.of(Thing.READERS_FIELD), ports.fields(), memory, ports.audit(), clock);
        this.project = new ProjectStep(ports.projects(), memory, ports.audit(), clock);
    }

    /** @param lookedAt key of a project that the administrator wants to see the preview of, instead of the chosen one */
    public SetupOverview overview(Optional<String> lookedAt) {
        CairnSettings now = current();
        List<ThingPreview> typesNow = types.preview();
        List<ThingPreview> linksNow = links.preview();
        List<ThingPreview> readersNow = readers.preview();
        Optional<ProjectPreview> chosen = now.types().isEmpty()
                ? Optional.empty()
                : project.chosen(now).map(one -> project.preview(one, now));
        Optional<StrictSecurity.Examination> examined = examine(now);
        Map<SetupStep, StepState> states = new EnumMap<>(SetupStep.class);
        states.put(SetupStep.TYPES, state(typesNow));
        states.put(SetupStep.LINKS, state(linksNow));
        states.put(SetupStep.READERS, done(states, SetupStep.TYPES) ? state(readersNow) : StepState.WAITING);
        states.put(SetupStep.PROJECT, !done(states, SetupStep.TYPES) ? StepState.WAITING
                : chosen.filter(ProjectPreview::nothingToDo).isPresent() ? StepState.DONE : StepState.OPEN);
        states.put(SetupStep.SECURITY, !done(states, SetupStep.PROJECT) || !done(states, SetupStep.READERS) ? StepState.WAITING
                : now.openPlans() || examined.filter(StrictSecurity.Examination::strict).isPresent() ? StepState.DONE
                : StepState.ATTENTION);
        states.put(SetupStep.PROGRAMME, now.programmeAdministrators().isEmpty() ? StepState.OPEN
                : now.programmeAdministrators().filter(ports.groups()::exists).isPresent() ? StepState.DONE
                : StepState.ATTENTION);
        Optional<ProjectPreview> shown = lookedAt.filter(key -> now.types().isPresent()).map(key -> project.preview(key, now))
                .or(() -> chosen);
        return new SetupOverview(now, states, typesNow, linksNow, readersNow, shown, ports.projects().all(), examined,
                memory.securityChoice(), ports.roles().all());
    }

    public void issueTypes(PersonKey admin, Set<Thing> adopt) {
        locked(() -> {
            Map<Thing, String> ids = types.perform(admin, adopt);
            PlanTypes made = new PlanTypes(ids.get(Thing.PLAN_TYPE), ids.get(Thing.GOAL_TYPE), ids.get(Thing.MILESTONE_TYPE));
            return save(now -> now.withTypes(made));
        });
    }

    public void linkTypes(PersonKey admin, Set<Thing> adopt) {
        locked(() -> {
            Map<Thing, String> ids = links.perform(admin, adopt);
            return save(now -> now.withLinks(Long.parseLong(ids.get(Thing.DEVELOPMENT_LINK)),
                    Long.parseLong(ids.get(Thing.EVIDENCE_LINK))));
        });
    }

    public void readersField(PersonKey admin, Set<Thing> adopt) {
        locked(() -> {
            if (current().types().isEmpty()) {
                throw new ConflictException("cairn.setup.order");
            }
            Map<Thing, String> ids = readers.perform(admin, adopt);
            return save(now -> now.withReadersField(Long.parseLong(ids.get(Thing.READERS_FIELD))));
        });
    }

    public void project(PersonKey admin, String key) {
        locked(() -> {
            CairnSettings now = current();
            ProjectPreview preview = project.preview(key, now);
            boolean other = now.planProject().filter(id -> id != preview.project().id()).isPresent();
            if (other && plans.any()) {
                throw new ConflictException("cairn.setup.project.inUse");
            }
            project.perform(preview, admin);
            ports.audit().record("Cairn set-up chose project " + preview.project().key() + " for plans");
            return save(before -> before.withPlanProject(preview.project().id()));
        });
    }

    /**
     * @param roles project roles whose members may see every plan
     * @param open go without issue security: plans are as visible as any issue of the project
     * @throws InvalidInputException when the project's issue security is not strict and {@code open} was not chosen
     */
    public void security(PersonKey admin, Set<Long> roles, boolean open) {
        locked(() -> {
            CairnSettings now = current();
            if (now.planProject().isEmpty() || now.readersField().isEmpty()) {
                throw new ConflictException("cairn.setup.order");
            }
            memory.choose(new SecurityChoice(roles));
            if (!open) {
                StrictSecurity.Examination found = examine(now).orElseThrow();
                if (!found.strict()) {
                    save(before -> before.withOpenPlans(false));
                    throw new InvalidInputException(found.wrong());
                }
            }
            ports.audit().record(open
                    ? "Cairn set-up: open plans chosen, no strict issue security"
                    : "Cairn set-up: issue security of the plan project verified as strict; allowed project roles: " + roles);
            return save(before -> before.withOpenPlans(open));
        });
    }

    /** @param reviewDate the next performance review; empty when there is none yet */
    public void programme(PersonKey admin, String group, Optional<LocalDate> reviewDate) {
        locked(() -> {
            Violations wrong = new Violations();
            wrong.require(!group.isBlank() && ports.groups().exists(group), "programmeAdministrators",
                    "cairn.setup.group.unknown", group);
            reviewDate.ifPresent(date ->
                    wrong.require(!date.isBefore(LocalDate.now(clock)), "reviewDate", "cairn.setup.reviewDate.past"));
            wrong.throwIfAny();
            ports.audit().record("Cairn set-up: programme administrators are the group \"" + group + "\", review date "
                    + reviewDate.map(LocalDate::toString).orElse("none"));
            return save(now -> now.withProgramme(group, reviewDate));
        });
    }

    private Optional<StrictSecurity.Examination> examine(CairnSettings now) {
        return now.planProject().flatMap(project -> now.readersField()
                .map(field -> security.examine(project, field, memory.securityChoice().allowedRoles())));
    }

    private CairnSettings current() {
        return settings.load().orElse(CairnSettings.NOTHING_YET);
    }

    /** Saves the change and, with it, whether everything is done now. */
    private CairnSettings save(UnaryOperator<CairnSettings> change) {
        settings.save(change.apply(current()));
        SetupOverview after = overview(Optional.empty());
        boolean complete = after.states().values().stream().allMatch(StepState.DONE::equals);
        CairnSettings saved = current().withComplete(complete);
        settings.save(saved);
        return saved;
    }

    private <T> void locked(Supplier<T> work) {
        ports.lock().holding(work);
    }

    private static boolean done(Map<SetupStep, StepState> states, SetupStep step) {
        return states.get(step) == StepState.DONE;
    }

    private static StepState state(List<ThingPreview> things) {
        if (things.stream().allMatch(thing -> thing.state() == ThingPreview.State.PRESENT)) {
            return StepState.DONE;
        }
        boolean stuck = things.stream().anyMatch(thing -> switch (thing.state()) {
            case TAKEN, UNUSABLE, BLOCKED -> true;
            case PRESENT, MISSING, LOST -> false;
        });
        return stuck ? StepState.ATTENTION : StepState.OPEN;
    }
}
