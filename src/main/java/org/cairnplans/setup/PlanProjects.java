package org.cairnplans.setup;

import java.util.List;
import java.util.Optional;

/** Port to Jira's projects and their issue type schemes. */
public interface PlanProjects {

    /** In the order of their keys. */
    List<PlanProject> all();

    Optional<PlanProject> byId(long id);

    /** Upper and lower case alike. */
    Optional<PlanProject> byKey(String key);

    TypeScheme schemeOf(long project);

    /** Adds types to a scheme, behind those it has. */
    void addTypes(TypeScheme scheme, List<String> types);

    /**
     * Makes a scheme with these types, for no project yet.
     *
     * @return its id
     */
    long createScheme(String name, List<String> types);

    /** Whether a scheme of this id is there and no project uses it. */
    boolean isUnusedScheme(long scheme);

    /** Lets the project use the scheme, beside the projects that use it already. */
    void useScheme(long project, long scheme);

    record PlanProject(long id, String key, String name) {}

    /**
     * @param standard Jira's default scheme, which all projects without their own use
     * @param types ids, in their order
     * @param otherProjects keys of the other projects that use it
     */
    record TypeScheme(long id, String name, boolean standard, List<String> types, List<String> otherProjects) {
        public TypeScheme {
            types = List.copyOf(types);
            otherProjects = List.copyOf(otherProjects);
        }

        /** A change of it would change other projects too. */
        public boolean shared() {
            return standard || !otherProjects.isEmpty();
        }
    }
}
