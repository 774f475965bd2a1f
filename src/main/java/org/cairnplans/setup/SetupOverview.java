package org.cairnplans.setup;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where set-up stands, and what each step would do.
 *
 * @param settings as they are kept now
 * @param states of every step
 * @param project what was chosen, or what is being looked at; empty before
 * @param projects to choose from
 * @param security of the chosen project; empty before one is chosen
 * @param roles project roles that may be let in
 */
public record SetupOverview(
        CairnSettings settings,
        Map<SetupStep, StepState> states,
        List<ThingPreview> types,
        List<ThingPreview> links,
        List<ThingPreview> readers,
        Optional<ProjectPreview> project,
        List<PlanProjects.PlanProject> projects,
        Optional<StrictSecurity.Examination> security,
        SecurityChoice choice,
        List<ProjectRoles.Role> roles) {

    public SetupOverview {
        states = Map.copyOf(states);
        types = List.copyOf(types);
        links = List.copyOf(links);
        readers = List.copyOf(readers);
        projects = List.copyOf(projects);
        roles = List.copyOf(roles);
    }
}
