package org.cairnplans.setup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cairnplans.problem.Violation;

/** One sort of things of a Jira, in memory. */
final class FakeThings implements ThingStore {

    private final Map<String, Found> things = new LinkedHashMap<>();
    final List<Thing> created = new ArrayList<>();
    Optional<Violation> obstacle = Optional.empty();
    /** The creation after this many fails. */
    int failsAfter = Integer.MAX_VALUE;
    private int nextId = 100;

    FakeThings already(String name) {
        things.put(String.valueOf(++nextId), new Found(String.valueOf(nextId), name, Optional.empty()));
        return this;
    }

    FakeThings alreadyUnusable(String name) {
        things.put(String.valueOf(++nextId),
                new Found(String.valueOf(nextId), name, Optional.of(Violation.of("", "wrong.sort", name))));
        return this;
    }

    void rename(String id, String name) {
        things.put(id, new Found(id, name, Optional.empty()));
    }

    void delete(String id) {
        things.remove(id);
    }

    @Override
    public Optional<Found> byId(Thing thing, String id) {
        return Optional.ofNullable(things.get(id));
    }

    @Override
    public List<Found> named(Thing thing) {
        return things.values().stream().filter(found -> found.name().equalsIgnoreCase(thing.jiraName())).toList();
    }

    @Override
    public Optional<Violation> obstacle(Thing thing) {
        return obstacle;
    }

    @Override
    public String create(Thing thing) {
        if (created.size() >= failsAfter) {
            throw new IllegalStateException("Jira is down");
        }
        created.add(thing);
        already(thing.jiraName());
        return String.valueOf(nextId);
    }
}
