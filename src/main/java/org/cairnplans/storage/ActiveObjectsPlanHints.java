package org.cairnplans.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.java.ao.Query;
import org.cairnplans.insight.PlanHints;
import org.cairnplans.people.PersonKey;

/** Streams two or three columns: hints are asked for many people, and whole rows would cost more than they save. */
@JiraComponent
public class ActiveObjectsPlanHints implements PlanHints {

    private final ActiveObjects ao;

    public ActiveObjectsPlanHints(@JiraImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Map<PersonKey, Instant> unchangedBefore(Collection<PersonKey> owners) {
        Map<PersonKey, Instant> moments = new HashMap<>();
        for (InList list : lists(owners)) {
            Query few = Query.select("ID,OWNER_KEY,TOUCHED_AT").where(list.criteria("OWNER_KEY"), list.parameters());
            ao.stream(PlanEntity.class, few, row -> moments.merge(
                    new PersonKey(row.getOwnerKey()), Instant.ofEpochMilli(row.getTouchedAt()),
                    (one, other) -> one.isBefore(other) ? one : other));
        }
        return moments;
    }

    @Override
    public Map<PersonKey, Set<Long>> goals(Collection<PersonKey> owners) {
        Map<PersonKey, Set<Long>> goals = new HashMap<>();
        for (InList list : lists(owners)) {
            Query few = Query.select("ID,OWNER_KEY,ISSUE_ID").where(list.criteria("OWNER_KEY"), list.parameters());
            ao.stream(GoalEntity.class, few, row -> goals
                    .computeIfAbsent(new PersonKey(row.getOwnerKey()), owner -> new HashSet<>()).add(row.getIssueId()));
        }
        return goals;
    }

    private static List<InList> lists(Collection<PersonKey> owners) {
        return InList.of(owners.stream().map(PersonKey::value).toList());
    }
}
