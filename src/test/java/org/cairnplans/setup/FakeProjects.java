package org.cairnplans.setup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Projects and issue type schemes of a Jira, in memory. Scheme 1 is the default scheme. */
final class FakeProjects implements PlanProjects {

    private record Scheme(long id, String name, List<String> types) {}

    private final List<PlanProject> projects = new ArrayList<>();
    private final Map<Long, Scheme> schemes = new HashMap<>();
    private final Map<Long, Long> used = new HashMap<>();
    boolean failsToUse;
    private long nextScheme = 1;

    FakeProjects() {
        schemes.put(1L, new Scheme(1, "Default", new ArrayList<>(List.of("1", "2"))));
    }

    FakeProjects project(long id, String key, long scheme) {
        projects.add(new PlanProject(id, key, "Project " + key));
        used.put(id, scheme);
        return this;
    }

    FakeProjects scheme(long id, String... types) {
        schemes.put(id, new Scheme(id, "Scheme " + id, new ArrayList<>(List.of(types))));
        nextScheme = Math.max(nextScheme, id);
        return this;
    }

    List<String> typesOf(long project) {
        return schemes.get(used.get(project)).types();
    }

    int schemes() {
        return schemes.size();
    }

    @Override
    public List<PlanProject> all() {
        return List.copyOf(projects);
    }

    @Override
    public Optional<PlanProject> byId(long id) {
        return projects.stream().filter(project -> project.id() == id).findFirst();
    }

    @Override
    public Optional<PlanProject> byKey(String key) {
        return projects.stream().filter(project -> project.key().equalsIgnoreCase(key)).findFirst();
    }

    @Override
    public TypeScheme schemeOf(long project) {
        Scheme scheme = schemes.get(used.get(project));
        List<String> others = projects.stream()
                .filter(other -> other.id() != project && used.get(other.id()) == scheme.id()).map(PlanProject::key).toList();
        return new TypeScheme(scheme.id(), scheme.name(), scheme.id() == 1, scheme.types(), others);
    }

    @Override
    public void addTypes(TypeScheme scheme, List<String> types) {
        schemes.get(scheme.id()).types().addAll(types);
    }

    @Override
    public long createScheme(String name, List<String> types) {
        nextScheme++;
        schemes.put(nextScheme, new Scheme(nextScheme, name, new ArrayList<>(types)));
        return nextScheme;
    }

    @Override
    public boolean isUnusedScheme(long scheme) {
        return schemes.containsKey(scheme) && !used.containsValue(scheme);
    }

    @Override
    public void useScheme(long project, long scheme) {
        if (failsToUse) {
            throw new IllegalStateException("Jira is down");
        }
        used.put(project, scheme);
    }
}
