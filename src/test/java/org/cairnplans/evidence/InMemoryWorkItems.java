package org.cairnplans.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.people.PersonKey;

/** Work items and native links as a test arranges them. */
public final class InMemoryWorkItems implements WorkItems, EvidenceLinks {

    private final Map<Long, WorkItem> items = new LinkedHashMap<>();
    private final Map<Long, Set<PersonKey>> hiddenFrom = new HashMap<>();
    private final Set<String> links = new LinkedHashSet<>();

    public InMemoryWorkItems with(long id, String key, boolean done) {
        items.put(id, new WorkItem(id, key, "Summary of " + key, done ? "Done" : "In progress", done, Optional.empty()));
        return this;
    }

    public InMemoryWorkItems hide(long id, PersonKey from) {
        hiddenFrom.computeIfAbsent(id, key -> new HashSet<>()).add(from);
        return this;
    }

    public void delete(long id) {
        items.remove(id);
    }

    public Set<String> links() {
        return links;
    }

    @Override
    public Optional<WorkItem> byId(PersonKey viewer, long id) {
        return Optional.ofNullable(items.get(id)).filter(item -> !hiddenFrom.getOrDefault(id, Set.of()).contains(viewer));
    }

    @Override
    public Optional<WorkItem> byKey(PersonKey viewer, String key) {
        return items.values().stream().filter(item -> item.key().equals(key)).findFirst()
                .flatMap(item -> byId(viewer, item.id()));
    }

    @Override
    public Map<Long, WorkItem> byIds(PersonKey viewer, Collection<Long> ids) {
        Map<Long, WorkItem> seen = new LinkedHashMap<>();
        ids.forEach(id -> byId(viewer, id).ifPresent(item -> seen.put(id, item)));
        return seen;
    }

    @Override
    public Set<Long> deleted(Collection<Long> ids) {
        Set<Long> gone = new HashSet<>(ids);
        gone.removeAll(items.keySet());
        return gone;
    }

    @Override
    public void link(PersonKey author, long workItem, long goal) {
        links.add(workItem + " is evidence for " + goal);
    }

    @Override
    public void unlink(PersonKey author, long workItem, long goal) {
        links.remove(workItem + " is evidence for " + goal);
    }
}
