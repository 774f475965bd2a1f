package org.cairnplans.storage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.cairnplans.people.PersonKey;
import org.cairnplans.plan.EvidenceRequirement;
import org.cairnplans.plan.GoalFacts;
import org.cairnplans.plan.MilestoneFacts;
import org.cairnplans.plan.PlanFacts;
import org.cairnplans.plan.PlanRepository;
import org.cairnplans.plan.PlanRows;
import org.cairnplans.plan.TargetCompetency;
import org.cairnplans.problem.NotKnownException;

/**
 * Plans, goals and milestones in five tables. Each row carries plan and owner, so that whatever is asked for is read with one
 * statement per table: no joins, no ids of one table in the criteria of the next.
 */
@JiraComponent
public class ActiveObjectsPlanRepository implements PlanRepository {

    private final ActiveObjects ao;

    public ActiveObjectsPlanRepository(@JiraImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public PlanRows ofOwners(Collection<PersonKey> owners) {
        List<InList> lists = InList.of(owners.stream().map(PersonKey::value).toList());
        return rows(new Rows() {
            @Override
            public <T extends RawEntity<Long>> List<T> of(Class<T> type, String order) {
                List<T> found = new ArrayList<>();
                for (InList list : lists) {
                    found.addAll(Arrays.asList(ao.find(type,
                            Query.select().where(list.criteria("OWNER_KEY"), list.parameters()).order(order))));
                }
                return found;
            }
        });
    }

    @Override
    public PlanRows ofPlan(long plan) {
        return rows(new Rows() {
            @Override
            public <T extends RawEntity<Long>> List<T> of(Class<T> type, String order) {
                String column = type == PlanEntity.class ? "ISSUE_ID" : "PLAN_ID";
                return Arrays.asList(ao.find(type, Query.select().where(column + " = ?", plan).order(order)));
            }
        });
    }

    private static PlanRows rows(Rows source) {
        List<PlanFacts> plans = source.of(PlanEntity.class, "ID ASC").stream().map(GoalRows::plan).toList();
        if (plans.isEmpty()) {
            return PlanRows.NONE;
        }
        Map<Long, List<TargetCompetency>> competencies = source.of(GoalSkillEntity.class, "PLACE ASC").stream()
                .collect(groupingBy(GoalSkillEntity::getGoalId, mapping(GoalRows::competency, toList())));
        Map<Long, List<EvidenceRequirement>> requirements = source.of(GoalNeedEntity.class, "ID ASC").stream()
                .collect(groupingBy(GoalNeedEntity::getGoalId, mapping(GoalRows::requirement, toList())));
        List<GoalFacts> goals = source.of(GoalEntity.class, "PLACE ASC").stream()
                .map(row -> GoalRows.goal(
                        row,
                        competencies.getOrDefault(row.getIssueId(), List.of()),
                        requirements.getOrDefault(row.getIssueId(), List.of())))
                .toList();
        Map<Long, MilestoneFacts> milestones = source.of(MilestoneEntity.class, "ID ASC").stream()
                .map(GoalRows::milestone)
                .collect(toMap(MilestoneFacts::issue, facts -> facts));
        return new PlanRows(plans, goals, milestones);
    }

    @Override
    public Optional<Long> planOfGoal(long goal) {
        return goalRow(goal).map(GoalEntity::getPlanId);
    }

    @Override
    public List<Long> known(Collection<Long> issues) {
        List<Long> known = new ArrayList<>();
        for (InList list : InList.of(issues)) {
            Arrays.stream(ao.find(PlanEntity.class, under(list))).map(PlanEntity::getIssueId).forEach(known::add);
            Arrays.stream(ao.find(GoalEntity.class, under(list))).map(GoalEntity::getIssueId).forEach(known::add);
            Arrays.stream(ao.find(MilestoneEntity.class, under(list))).map(MilestoneEntity::getIssueId).forEach(known::add);
        }
        return known;
    }

    @Override
    public void add(PlanFacts plan) {
        ao.create(PlanEntity.class, Map.of(
                "ISSUE_ID", plan.issue(),
                "ISSUE_KEY", plan.key(),
                "OWNER_KEY", plan.owner().value(),
                "WITH_MENTOR", plan.withMentor(),
                "WITH_MANAGER", plan.withManager(),
                "EVIDENCE_LINKS", plan.evidenceLinks(),
                "CREATED_AT", plan.created().toEpochMilli(),
                "TOUCHED_AT", plan.touched().toEpochMilli()));
    }

    @Override
    public void add(GoalFacts goal) {
        GoalEntity row = ao.create(GoalEntity.class, Map.of(
                "ISSUE_ID", goal.issue(),
                "ISSUE_KEY", goal.key(),
                "PLAN_ID", goal.plan(),
                "OWNER_KEY", goal.owner().value(),
                "PLACE", goal.position(),
                "MEASURE_COUNT", 0));
        write(row, goal);
    }

    @Override
    public void add(MilestoneFacts milestone) {
        GoalEntity goal = goalRow(milestone.goal()).orElseThrow(() -> new NotKnownException("goal"));
        MilestoneEntity row = ao.create(MilestoneEntity.class, Map.of(
                "ISSUE_ID", milestone.issue(),
                "GOAL_ID", milestone.goal(),
                "PLAN_ID", goal.getPlanId(),
                "OWNER_KEY", milestone.owner().value(),
                "WEIGHT", milestone.weight()));
        write(row, milestone);
    }

    @Override
    public void save(PlanFacts plan) {
        PlanEntity row = planRow(plan.issue()).orElseThrow(() -> new NotKnownException("plan"));
        row.setWithMentor(plan.withMentor());
        row.setWithManager(plan.withManager());
        row.setEvidenceLinks(plan.evidenceLinks());
        row.setTouchedAt(plan.touched().toEpochMilli());
        row.save();
    }

    @Override
    public void save(GoalFacts goal) {
        write(goalRow(goal.issue()).orElseThrow(() -> new NotKnownException("goal")), goal);
    }

    @Override
    public void save(MilestoneFacts milestone) {
        Optional<MilestoneEntity> row =
                first(ao.find(MilestoneEntity.class, Query.select().where("ISSUE_ID = ?", milestone.issue())));
        if (row.isPresent()) {
            write(row.get(), milestone);
        } else {
            add(milestone);
        }
    }

    @Override
    public void touch(long plan, Instant at) {
        planRow(plan).ifPresent(row -> {
            row.setTouchedAt(at.toEpochMilli());
            row.save();
        });
    }

    private void write(GoalEntity row, GoalFacts goal) {
        GoalRows.write(row, goal.measure());
        row.setPausedAt(GoalRows.millis(goal.paused()));
        row.save();
        writeCompetencies(goal);
        writeRequirements(goal);
    }

    /** At most three tiny rows: written anew rather than compared. */
    private void writeCompetencies(GoalFacts goal) {
        ao.delete(ao.find(GoalSkillEntity.class, Query.select().where("GOAL_ID = ?", goal.issue())));
        for (int i = 0; i < goal.competencies().size(); i++) {
            TargetCompetency target = goal.competencies().get(i);
            ao.create(GoalSkillEntity.class, Map.of(
                    "GOAL_ID", goal.issue(),
                    "PLAN_ID", goal.plan(),
                    "OWNER_KEY", goal.owner().value(),
                    "PLACE", i,
                    "COMPETENCY", target.competency(),
                    "TARGET_LEVEL", target.target().number()));
        }
    }

    /** Requirements keep their ids: a waiver names one. */
    private void writeRequirements(GoalFacts goal) {
        Map<Long, GoalNeedEntity> stored = new HashMap<>();
        for (GoalNeedEntity row : ao.find(GoalNeedEntity.class, Query.select().where("GOAL_ID = ?", goal.issue()))) {
            stored.put(row.getID(), row);
        }
        for (EvidenceRequirement requirement : goal.requirements()) {
            GoalNeedEntity row = stored.remove(requirement.id());
            if (row == null) {
                row = ao.create(GoalNeedEntity.class, Map.of(
                        "GOAL_ID", goal.issue(),
                        "PLAN_ID", goal.plan(),
                        "OWNER_KEY", goal.owner().value(),
                        "KIND", requirement.kind().name(),
                        "MINIMUM", requirement.minimum()));
            }
            write(row, requirement);
        }
        ao.delete(stored.values().toArray(GoalNeedEntity[]::new));
    }

    private static void write(GoalNeedEntity row, EvidenceRequirement requirement) {
        row.setKind(requirement.kind().name());
        row.setMinimum(requirement.minimum());
        row.setNote(GoalRows.stored(requirement.note()));
        row.setWaivedWhy(requirement.waiver().map(EvidenceRequirement.Waiver::reason).orElse(null));
        row.setWaivedBy(requirement.waiver().map(waiver -> waiver.by().value()).orElse(null));
        row.setWaivedAt(requirement.waiver().map(waiver -> waiver.at().toEpochMilli()).orElse(null));
        row.save();
    }

    private static void write(MilestoneEntity row, MilestoneFacts milestone) {
        row.setWeight(milestone.weight());
        row.setLearned(GoalRows.stored(milestone.learned()));
        row.setClosedAt(GoalRows.millis(milestone.closed()));
        row.save();
    }

    /** A query of its own for each table: Active Objects writes the columns of the first table into it. */
    private static Query under(InList issues) {
        return Query.select().where(issues.criteria("ISSUE_ID"), issues.parameters());
    }

    private Optional<PlanEntity> planRow(long issue) {
        return first(ao.find(PlanEntity.class, Query.select().where("ISSUE_ID = ?", issue)));
    }

    private Optional<GoalEntity> goalRow(long issue) {
        return first(ao.find(GoalEntity.class, Query.select().where("ISSUE_ID = ?", issue)));
    }

    private static <T> Optional<T> first(T[] rows) {
        return Arrays.stream(rows).findFirst();
    }

    /** Where the rows of one table come from; the same question for each table. */
    private interface Rows {
        <T extends RawEntity<Long>> List<T> of(Class<T> type, String order);
    }
}
