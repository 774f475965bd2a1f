package org.cairnplans.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cairnplans.people.PersonKey;

/** Relations as a test arranges them, the same on every day; counts how often it is asked. */
public final class FixedRelations implements Relations {

    private final Map<PersonKey, Set<PersonKey>> mentees = new HashMap<>();
    private final Map<PersonKey, PersonKey> managers = new HashMap<>();
    private int questions;

    public FixedRelations mentors(PersonKey mentor, PersonKey mentee) {
        mentees.computeIfAbsent(mentor, key -> new HashSet<>()).add(mentee);
        return this;
    }

    public FixedRelations manages(PersonKey manager, PersonKey report) {
        managers.put(report, manager);
        return this;
    }

    public int questions() {
        return questions;
    }

    @Override
    public Set<PersonKey> menteesOf(PersonKey mentor, LocalDate day) {
        questions++;
        return mentees.getOrDefault(mentor, Set.of());
    }

    @Override
    public Set<PersonKey> reportsOf(PersonKey manager, LocalDate day) {
        questions++;
        Set<PersonKey> reports = new HashSet<>();
        managers.forEach((report, above) -> {
            if (above.equals(manager)) {
                reports.add(report);
            }
        });
        return reports;
    }

    @Override
    public Map<PersonKey, Set<PersonKey>> mentorsOf(Collection<PersonKey> people, LocalDate day) {
        questions++;
        Map<PersonKey, Set<PersonKey>> found = new HashMap<>();
        mentees.forEach((mentor, theirs) -> theirs.stream().filter(people::contains)
                .forEach(mentee -> found.computeIfAbsent(mentee, key -> new HashSet<>()).add(mentor)));
        return found;
    }

    @Override
    public Map<PersonKey, PersonKey> managersOf(Collection<PersonKey> reports, LocalDate day) {
        questions++;
        Map<PersonKey, PersonKey> found = new HashMap<>(managers);
        found.keySet().retainAll(reports);
        return found;
    }
}
