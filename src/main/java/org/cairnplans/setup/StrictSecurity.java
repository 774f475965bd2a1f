package org.cairnplans.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.problem.Violation;

/**
 * Whether plans are private in plain Jira: the project's default security level lets in the reporter, the people in <em>Cairn
 * readers</em>, the project roles that the administrator named, and nobody else. Anything wider is named, entry by entry.
 */
public final class StrictSecurity {

    private static final String FIELD = "security";

    private final ProjectSecurity security;

    public StrictSecurity(ProjectSecurity security) {
        this.security = security;
    }

    /**
     * @param readersField number of the custom field
     * @param allowedRoles ids of the project roles the administrator lets in
     */
    public Examination examine(long project, long readersField, Set<Long> allowedRoles) {
        Optional<ProjectSecurity.Level> level = security.defaultLevelOf(project);
        if (level.isEmpty()) {
            return new Examination(level, List.of(Violation.of(FIELD, "cairn.setup.security.noDefault")));
        }
        String readers = "customfield_" + readersField;
        List<Violation> wrong = new ArrayList<>();
        List<ProjectSecurity.Entry> entries = level.get().entries();
        if (entries.stream().noneMatch(StrictSecurity::isReporter)) {
            wrong.add(Violation.of(FIELD, "cairn.setup.security.noReporter", level.get().name()));
        }
        if (entries.stream().noneMatch(entry -> isReaders(entry, readers))) {
            wrong.add(Violation.of(FIELD, "cairn.setup.security.noReaders", level.get().name()));
        }
        for (ProjectSecurity.Entry entry : entries) {
            if (!isReporter(entry) && !isReaders(entry, readers) && !isAllowedRole(entry, allowedRoles)) {
                String key = entry.type().equals("projectrole") ? "cairn.setup.security.role" : "cairn.setup.security.tooWide";
                wrong.add(Violation.of(FIELD, key, level.get().name(), entry.shown()));
            }
        }
        return new Examination(level, wrong);
    }

    private static boolean isReporter(ProjectSecurity.Entry entry) {
        return entry.type().equals("reporter");
    }

    private static boolean isReaders(ProjectSecurity.Entry entry, String readers) {
        return entry.type().equals("userCF") && entry.parameter().equals(readers);
    }

    private static boolean isAllowedRole(ProjectSecurity.Entry entry, Set<Long> allowed) {
        return entry.type().equals("projectrole") && allowed.stream().map(String::valueOf).anyMatch(entry.parameter()::equals);
    }

    /**
     * @param level the default level that was looked at
     * @param wrong what makes it wider or narrower than it must be; empty when it is strict
     */
    public record Examination(Optional<ProjectSecurity.Level> level, List<Violation> wrong) {
        public Examination {
            wrong = List.copyOf(wrong);
        }

        public boolean strict() {
            return wrong.isEmpty();
        }
    }
}
