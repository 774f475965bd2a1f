package org.cairnplans.evidence;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cairnplans.access.Action;
import org.cairnplans.access.Datum;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.people.PersonKey;
import org.cairnplans.plan.Goal;
import org.cairnplans.plan.Plan;
import org.cairnplans.plan.PlanReader;
import org.cairnplans.problem.NotKnownException;

/** Reads evidence for a viewer: as far as the policy allows, and of each work item no more than Jira shows them. */
public final class EvidenceReader {

    private final EvidenceRepository evidence;
    private final PlanReader plans;
    private final WorkItems workItems;

    public EvidenceReader(EvidenceRepository evidence, PlanReader plans, WorkItems workItems) {
        this.evidence = evidence;
        this.plans = plans;
        this.workItems = workItems;
    }

    /** Of one goal, oldest first. Empty for those who may see the goal but not its evidence. */
    public List<EvidenceView> ofGoal(ViewerAccess access, long goal) {
        Plan plan = plans.planOfGoal(access, goal);
        return access.may(Action.READ, Datum.EVIDENCE, plan.subject()) ? views(access, evidence.ofGoal(goal)) : List.of();
    }

    /** Of a plan that the viewer has read already, by goal. */
    public Map<Long, List<EvidenceView>> ofPlan(ViewerAccess access, Plan plan) {
        if (!access.may(Action.READ, Datum.EVIDENCE, plan.subject())) {
            return Map.of();
        }
        List<EvidenceItem> items = evidence.ofPlan(plan.id());
        List<EvidenceView> views = views(access, items);
        return range(items.size()).stream().collect(Collectors.groupingBy(
                i -> items.get(i).goal(), Collectors.mapping(views::get, Collectors.toList())));
    }

    /** @throws NotKnownException when there is no such item for this viewer */
    public EvidenceView item(ViewerAccess access, long id) {
        EvidenceItem item = require(access, Action.READ, id);
        return views(access, List.of(item)).get(0);
    }

    /** The goals that the work item is evidence for, as far as the viewer may see them. */
    public List<Supported> supportedBy(ViewerAccess access, long workItem) {
        List<EvidenceItem> items = evidence.ofWorkItem(workItem);
        Set<PersonKey> owners = items.stream().map(EvidenceItem::owner).collect(Collectors.toSet());
        Map<Long, Plan> visible = plans.ofOwners(access, owners).stream()
                .filter(plan -> access.may(Action.READ, Datum.EVIDENCE, plan.subject()))
                .collect(toMap(Plan::id, plan -> plan));
        List<Supported> found = new ArrayList<>();
        for (EvidenceItem item : items) {
            Plan plan = visible.get(item.plan());
            if (plan != null) {
                plan.goal(item.goal()).filter(goal -> goal.issue().isPresent())
                        .ifPresent(goal -> found.add(new Supported(item, plan, goal)));
            }
        }
        return found;
    }

    /** The item itself, for somebody who wants to do that with it. */
    EvidenceItem require(ViewerAccess access, Action action, long id) {
        EvidenceItem item = evidence.byId(id).orElseThrow(() -> new NotKnownException("evidence"));
        Plan plan = plans.planOfGoal(access, item.goal());
        access.require(action, Datum.EVIDENCE, plan.subject());
        return item;
    }

    private List<EvidenceView> views(ViewerAccess access, List<EvidenceItem> items) {
        Set<Long> ids = items.stream().flatMap(item -> item.workItem().stream()).collect(Collectors.toSet());
        PersonKey reader = access.viewer().person();
        Map<Long, WorkItem> seen = ids.isEmpty() ? Map.of() : workItems.byIds(reader, ids);
        List<Long> unseen = ids.stream().filter(id -> !seen.containsKey(id)).toList();
        Set<Long> deleted = unseen.isEmpty() ? Set.of() : workItems.deleted(unseen);
        return items.stream().map(item -> view(reader, item, seen, deleted)).toList();
    }

    private static EvidenceView view(PersonKey reader, EvidenceItem item, Map<Long, WorkItem> seen, Set<Long> deleted) {
        if (!(item.source() instanceof EvidenceItem.Source.Work added)) {
            return new EvidenceView(Optional.of(item), EvidenceView.Standing.LINK, Optional.empty());
        }
        WorkItem now = seen.get(added.issue());
        if (now != null) {
            return new EvidenceView(Optional.of(item), standing(added, now), Optional.of(now));
        }
        if (deleted.contains(added.issue())) {
            return new EvidenceView(Optional.of(item), EvidenceView.Standing.DELETED, Optional.empty());
        }
        // The words may speak of what the reader may not see; their author may always read them.
        Optional<EvidenceItem> own = item.owner().equals(reader) ? Optional.of(item) : Optional.empty();
        return new EvidenceView(own, EvidenceView.Standing.NO_ACCESS, Optional.empty());
    }

    private static EvidenceView.Standing standing(EvidenceItem.Source.Work added, WorkItem now) {
        if (added.done() && !now.done()) {
            return EvidenceView.Standing.REOPENED;
        }
        return added.key().equals(now.key()) ? EvidenceView.Standing.PRESENT : EvidenceView.Standing.MOVED;
    }

    private static List<Integer> range(int size) {
        return IntStream.range(0, size).boxed().toList();
    }

    /** A goal that a work item supports. */
    public record Supported(EvidenceItem item, Plan plan, Goal goal) {}
}
