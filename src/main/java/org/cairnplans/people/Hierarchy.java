package org.cairnplans.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who leads whom, as one picture of one day. Survives circles, which an import refuses but old data may hold. Immutable. */
public final class Hierarchy {
    private final Map<PersonKey, PersonKey> managers;

    /** @param managers the manager of each person who has one */
    public Hierarchy(Map<PersonKey, PersonKey> managers) {
        this.managers = Map.copyOf(managers);
    }

    public Optional<PersonKey> managerOf(PersonKey person) {
        return Optional.ofNullable(managers.get(person));
    }

    /** Whether {@code leader} is among the first {@code levels} people above {@code person}; level 1 is the direct manager. */
    public boolean leads(PersonKey leader, PersonKey person, int levels) {
        PersonKey above = managers.get(person);
        for (int level = 1; level <= levels && above != null; level++) {
            if (above.equals(leader)) {
                return true;
            }
            above = managers.get(above);
        }
        return false;
    }

    /** @return each circle once, as the people on it in the order report, manager, manager's manager; empty when there is none */
    public List<List<PersonKey>> circles() {
        Map<PersonKey, PersonKey> walkedFrom = new HashMap<>();
        List<List<PersonKey>> found = new ArrayList<>();
        for (PersonKey start : managers.keySet().stream().sorted().toList()) {
            PersonKey at = start;
            while (at != null && !walkedFrom.containsKey(at)) {
                walkedFrom.put(at, start);
                at = managers.get(at);
            }
            if (at != null && walkedFrom.get(at).equals(start)) {
                found.add(List.copyOf(circleThrough(at)));
            }
        }
        return found;
    }

    private Set<PersonKey> circleThrough(PersonKey member) {
        Set<PersonKey> circle = new LinkedHashSet<>();
        for (PersonKey at = member; circle.add(at); at = managers.get(at)) {
            // walks until it is back where it began
        }
        return circle;
    }
}
