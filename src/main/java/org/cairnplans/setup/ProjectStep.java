package org.cairnplans.setup;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cairnplans.people.PersonKey;
import org.cairnplans.problem.ConflictException;
import org.cairnplans.problem.InvalidInputException;
import org.cairnplans.problem.Violation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Chooses the plan project and gives it Cairn's issue types without touching any other project. */
final class ProjectStep {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectStep.class);
    private static final String FIELD = "project";

    private final PlanProjects projects;
    private final SetupMemory memory;
    private final AuditLog audit;
    private final Clock clock;

    ProjectStep(PlanProjects projects, SetupMemory memory, AuditLog audit, Clock clock) {
        this.projects = projects;
        this.memory = memory;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws InvalidInputException when there is no such project */
    ProjectPreview preview(String key, CairnSettings settings) {
        PlanProjects.PlanProject project = projects.byKey(key)
                .orElseThrow(() -> new InvalidInputException(Violation.of(FIELD, "cairn.setup.project.unknown", key)));
        return preview(project, settings);
    }

    ProjectPreview preview(PlanProjects.PlanProject project, CairnSettings settings) {
        CairnSettings.PlanTypes types = settings.types().orElseThrow(() -> new ConflictException("cairn.setup.order"));
        PlanProjects.TypeScheme scheme = projects.schemeOf(project.id());
        List<String> missing = new ArrayList<>(List.of(types.plan(), types.goal(), types.milestone()));
        missing.removeAll(scheme.types());
        String copy = !missing.isEmpty() && scheme.shared() ? project.key() + ": issue types with Cairn" : "";
        return new ProjectPreview(project, scheme, missing, copy);
    }

    Optional<PlanProjects.PlanProject> chosen(CairnSettings settings) {
        return settings.planProject().flatMap(projects::byId);
    }

    /** Safe to run again: a copy that was made before the cut is used, not made twice. */
    void perform(ProjectPreview preview, PersonKey admin) {
        if (preview.nothingToDo()) {
            return;
        }
        try {
            if (preview.copies()) {
                copy(preview, admin);
            } else {
                projects.addTypes(preview.scheme(), preview.missing());
                audit.record("Cairn set-up added its issue types to the issue type scheme \"" + preview.scheme().name() + "\"");
            }
        } catch (ConflictException honest) {
            throw honest;
        } catch (RuntimeException failure) {
            LOG.error("Jira could not change the issue type scheme of {}", preview.project().key(), failure);
            throw new ConflictException("cairn.setup.scheme.failed", preview.project().key(), preview.scheme().name());
        }
    }

    private void copy(ProjectPreview preview, PersonKey admin) {
        List<String> types = new ArrayList<>(preview.scheme().types());
        types.addAll(preview.missing());
        Optional<Long> before = Optional.ofNullable(memory.things().get(Thing.TYPE_SCHEME))
                .map(SetupMemory.Remembered::id).map(Long::valueOf)
                .filter(projects::isUnusedScheme);
        long scheme = before.orElseGet(() -> {
            long made = projects.createScheme(preview.copyName(), types);
            memory.remember(Thing.TYPE_SCHEME, new SetupMemory.Remembered(String.valueOf(made), false, admin, clock.instant()));
            audit.record("Cairn set-up copied the issue type scheme \"" + preview.scheme().name() + "\" as \""
                    + preview.copyName()
                    + "\", id " + made);
            return made;
        });
        projects.useScheme(preview.project().id(), scheme);
        audit.record("Cairn set-up let project " + preview.project().key() + " use the issue type scheme with id " + scheme);
    }
}
