package org.cairnplans.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.cairnplans.people.PersonKey;
import org.cairnplans.plan.Revision;
import org.cairnplans.plan.RevisionReason;
import org.cairnplans.plan.RevisionRepository;

/** Revisions in one table, a row for each changed field. */
@JiraComponent
public class ActiveObjectsRevisionRepository implements RevisionRepository {

    /** A plan that changes more often than that is looked at in parts. */
    private static final int MOST = 500;

    private final ActiveObjects ao;

    public ActiveObjectsRevisionRepository(@JiraImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(Collection<Revision> revisions) {
        for (Revision revision : revisions) {
            RevisionEntity row = ao.create(RevisionEntity.class, Map.of(
                    "PLAN_ID", revision.plan(),
                    "GOAL_ID", revision.goal(),
                    "OWNER_KEY", revision.owner().value(),
                    "AUTHOR_KEY", revision.author().value(),
                    "MADE_AT", revision.at().toEpochMilli(),
                    "REASON_KIND", revision.reason().name(),
                    "FIELD_NAME", revision.field().name(),
                    "INTENT_ID", revision.intent()));
            row.setReasonText(GoalRows.stored(revision.text()));
            row.setOldText(GoalRows.stored(revision.before()));
            row.setNewText(GoalRows.stored(revision.after()));
            row.save();
        }
    }

    @Override
    public List<Revision> ofPlan(long plan) {
        return revisions(Query.select().where("PLAN_ID = ? AND INTENT_ID = 0", plan).order("ID DESC").limit(MOST));
    }

    @Override
    public List<Revision> waitingFor(long intent) {
        return revisions(Query.select().where("INTENT_ID = ?", intent).order("ID ASC"));
    }

    @Override
    public void settle(Collection<Revision> revisions) {
        for (RevisionEntity row : rows(revisions)) {
            row.setIntentId(0);
            row.save();
        }
    }

    @Override
    public void discard(Collection<Revision> revisions) {
        ao.delete(rows(revisions));
    }

    private RevisionEntity[] rows(Collection<Revision> revisions) {
        return ao.get(RevisionEntity.class, revisions.stream().map(Revision::id).toArray(Long[]::new));
    }

    private List<Revision> revisions(Query query) {
        return Arrays.stream(ao.find(RevisionEntity.class, query)).map(ActiveObjectsRevisionRepository::revision).toList();
    }

    private static Revision revision(RevisionEntity row) {
        return new Revision(row.getID(), row.getPlanId(), row.getGoalId(), new PersonKey(row.getOwnerKey()),
                new PersonKey(row.getAuthorKey()), Instant.ofEpochMilli(row.getMadeAt()),
                RevisionReason.valueOf(row.getReasonKind()), GoalRows.text(row.getReasonText()), Revision.Field.valueOf(
                        row.getFieldName()), GoalRows.text(row.getOldText()), GoalRows.text(row.getNewText()), row.getIntentId());
    }
}
