package org.cairnplans.setup;

import java.util.List;

/**
 * What choosing a project would do.
 *
 * @param scheme the issue type scheme it has now
 * @param missing ids of Cairn's types that the scheme lacks; nothing is done when empty
 * @param copyName name of the copy that is made when the scheme is shared; empty string when it is not
 */
public record ProjectPreview(
        PlanProjects.PlanProject project, PlanProjects.TypeScheme scheme, List<String> missing, String copyName) {

    public ProjectPreview {
        missing = List.copyOf(missing);
    }

    public boolean nothingToDo() {
        return missing.isEmpty();
    }

    /** The scheme is copied, the copy gets the types, and only this project uses it. */
    public boolean copies() {
        return !missing.isEmpty() && scheme.shared();
    }
}
