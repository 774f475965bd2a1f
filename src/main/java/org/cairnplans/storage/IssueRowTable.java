package org.cairnplans.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.cairnplans.repair.IssueRows.Detached;
import org.cairnplans.repair.Loss;

/**
 * One table whose rows hang on issues: a column with the issue's id, and the columns LOST_AS and LOST_AT that say what became of
 * it.
 *
 * @param column name of the column with the issue's id
 */
record IssueRowTable<T extends RawEntity<Long>>(
        Class<T> type, String column, Function<T, Long> issue, Function<T, String> lostAs, Function<T, Long> lostAt,
        BiConsumer<T, String> setLostAs, BiConsumer<T, Long> setLostAt) {

    static List<IssueRowTable<?>> ofPlans() {
        return List.of(
                new IssueRowTable<>(PlanEntity.class, "ISSUE_ID", PlanEntity::getIssueId, PlanEntity::getLostAs,
                        PlanEntity::getLostAt, PlanEntity::setLostAs, PlanEntity::setLostAt),
                new IssueRowTable<>(GoalEntity.class, "ISSUE_ID", GoalEntity::getIssueId, GoalEntity::getLostAs,
                        GoalEntity::getLostAt, GoalEntity::setLostAs, GoalEntity::setLostAt),
                new IssueRowTable<>(MilestoneEntity.class, "ISSUE_ID", MilestoneEntity::getIssueId, MilestoneEntity::getLostAs,
                        MilestoneEntity::getLostAt, MilestoneEntity::setLostAs, MilestoneEntity::setLostAt));
    }

    /** Sets or clears the loss of the rows of these issues that do not say so yet. */
    void mark(ActiveObjects ao, Collection<Long> issues, Optional<Loss> loss, Instant at) {
        String state = loss.isPresent() ? " AND LOST_AS IS NULL" : " AND LOST_AS IS NOT NULL";
        for (InList list : InList.of(issues)) {
            for (T row : ao.find(type, Query.select().where(list.criteria(column) + state, list.parameters()))) {
                setLostAs.accept(row, loss.map(Loss::name).orElse(null));
                setLostAt.accept(row, loss.isPresent() ? at.toEpochMilli() : null);
                row.save();
            }
        }
    }

    List<Long> issuesAfter(ActiveObjects ao, long after, int limit) {
        Query query = Query.select().where(column + " > ?", after).order(column + " ASC").limit(limit);
        return Arrays.stream(ao.find(type, query)).map(issue).toList();
    }

    List<Detached> detached(ActiveObjects ao, int limit) {
        Query query = Query.select().where("LOST_AS IS NOT NULL").order("LOST_AT DESC").limit(limit);
        List<Detached> found = new ArrayList<>();
        for (T row : ao.find(type, query)) {
            found.add(new Detached(issue.apply(row), Loss.valueOf(lostAs.apply(row)), Instant.ofEpochMilli(lostAt.apply(row))));
        }
        return found;
    }
}
