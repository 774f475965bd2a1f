package org.cairnplans.storage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.cairnplans.access.Sharing;
import org.cairnplans.access.readers.PlanCircle;
import org.cairnplans.access.readers.PlanCircles;
import org.cairnplans.people.PersonKey;
import org.cairnplans.plan.Phase;
import org.cairnplans.plan.PlanPhases;

/** Who owns which plans and how far they are shared, without asking for anyone's rights. */
@JiraComponent
public class ActiveObjectsPlanCircles implements PlanCircles {

    private final ActiveObjects ao;
    private final PlanPhases phases;

    public ActiveObjectsPlanCircles(@JiraImport ActiveObjects ao, PlanPhases phases) {
        this.ao = ao;
        this.phases = phases;
    }

    @Override
    public Map<PersonKey, List<PlanCircle>> ofOwners(Collection<PersonKey> owners) {
        List<PlanEntity> plans = new ArrayList<>();
        List<GoalEntity> goals = new ArrayList<>();
        for (InList list : InList.of(owners.stream().map(PersonKey::value).toList())) {
            plans.addAll(Arrays.asList(ao.find(PlanEntity.class, attachedOf(list))));
            goals.addAll(Arrays.asList(ao.find(GoalEntity.class, attachedOf(list))));
        }
        Map<Long, Phase> stand = plans.isEmpty() ? Map.of() : phases.of(plans.stream().map(PlanEntity::getIssueId).toList());
        Map<Long, Set<Long>> goalsOf = goals.stream()
                .collect(groupingBy(GoalEntity::getPlanId, mapping(GoalEntity::getIssueId, toSet())));
        Map<PersonKey, List<PlanCircle>> circles = new LinkedHashMap<>();
        for (PlanEntity plan : plans) {
            long id = plan.getIssueId();
            boolean draft = stand.getOrDefault(id, Phase.DRAFT) == Phase.DRAFT;
            circles.computeIfAbsent(new PersonKey(plan.getOwnerKey()), owner -> new ArrayList<>()).add(
                    new PlanCircle(id, goalsOf.getOrDefault(id, Set.of()),
                            new Sharing(draft, plan.isWithMentor(), plan.isWithManager())));
        }
        return circles;
    }

    /** A query of its own for each table: Active Objects writes the columns of the first table into it. */
    private static Query attachedOf(InList owners) {
        return Query.select().where(owners.criteria("OWNER_KEY") + " AND LOST_AS IS NULL", owners.parameters()).order("ID ASC");
    }

    @Override
    public List<PersonKey> ownersAfter(Optional<PersonKey> previous, int limit) {
        Query query = Query.select().where("OWNER_KEY > ? AND LOST_AS IS NULL", previous.map(PersonKey::value).orElse(""))
                .order("OWNER_KEY ASC");
        // An owner of several plans takes several rows, so that fewer owners than asked for may come; the next call goes on after
        // them.
        Set<PersonKey> owners = new LinkedHashSet<>();
        for (PlanEntity row : ao.find(PlanEntity.class, query.limit(limit))) {
            owners.add(new PersonKey(row.getOwnerKey()));
        }
        return List.copyOf(owners);
    }
}
