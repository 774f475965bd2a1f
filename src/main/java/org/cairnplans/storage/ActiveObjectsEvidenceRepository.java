package org.cairnplans.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.cairnplans.competency.Level;
import org.cairnplans.evidence.EvidenceItem;
import org.cairnplans.evidence.EvidenceRepository;
import org.cairnplans.evidence.EvidenceState;
import org.cairnplans.people.PersonKey;
import org.cairnplans.plan.EvidenceKind;
import org.cairnplans.plan.EvidenceTallies;
import org.cairnplans.plan.EvidenceTally;
import org.cairnplans.problem.NotKnownException;

/** Evidence in one table; what the plan room wants to know of it is counted from the same rows. */
@JiraComponent
public class ActiveObjectsEvidenceRepository implements EvidenceRepository, EvidenceTallies {

    private static final int MOST_OF_A_WORK_ITEM = 200;

    private final ActiveObjects ao;

    public ActiveObjectsEvidenceRepository(@JiraImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<EvidenceItem> byId(long id) {
        return Optional.ofNullable(ao.get(EvidenceEntity.class, id)).map(ActiveObjectsEvidenceRepository::item);
    }

    @Override
    public List<EvidenceItem> ofGoal(long goal) {
        return items(Query.select().where("GOAL_ID = ?", goal).order("ID ASC"));
    }

    @Override
    public List<EvidenceItem> ofPlan(long plan) {
        return items(Query.select().where("PLAN_ID = ?", plan).order("ID ASC"));
    }

    @Override
    public List<EvidenceItem> ofWorkItem(long issue) {
        return items(Query.select().where("WORK_ID = ?", issue).order("ID ASC").limit(MOST_OF_A_WORK_ITEM));
    }

    @Override
    public Map<Long, EvidenceTally> ofOwners(Collection<PersonKey> owners) {
        Map<Long, EvidenceTally> tallies = new HashMap<>();
        for (InList list : InList.of(owners.stream().map(PersonKey::value).toList())) {
            // Streamed with the four columns that are counted: the long texts stay in the database.
            Query few = Query.select("ID,GOAL_ID,KIND,STATE").where(list.criteria("OWNER_KEY"), list.parameters());
            ao.stream(EvidenceEntity.class, few, row -> {
                EvidenceState state = EvidenceState.valueOf(row.getState());
                tallies.merge(row.getGoalId(), EvidenceTally.one(EvidenceKind.valueOf(row.getKind()),
                        state == EvidenceState.CONFIRMED, state == EvidenceState.ASKED), EvidenceTally::plus);
            });
        }
        return tallies;
    }

    @Override
    public EvidenceItem add(EvidenceItem item) {
        EvidenceItem.Source.Work work = work(item);
        Map<String, Object> values = new HashMap<>(Map.of(
                "GOAL_ID", item.goal(),
                "PLAN_ID", item.plan(),
                "OWNER_KEY", item.owner().value(),
                "WORK_ID", work == null ? 0L : work.issue(),
                "WORK_DONE", work != null && work.done(),
                "KIND", item.kind().name(),
                "COMPETENCY", item.competency(),
                "SHOWN_LEVEL", item.level().number()));
        values.putAll(Map.of(
                "STATE", item.state().name(),
                "CREATED_AT", item.created().toEpochMilli(),
                "CHANGED_AT", item.changed().toEpochMilli()));
        EvidenceEntity row = ao.create(EvidenceEntity.class, values);
        write(row, item);
        return item(row);
    }

    @Override
    public void save(EvidenceItem item) {
        EvidenceEntity row = ao.get(EvidenceEntity.class, item.id());
        if (row == null) {
            throw new NotKnownException("evidence");
        }
        write(row, item);
    }

    @Override
    public void remove(long id) {
        EvidenceEntity row = ao.get(EvidenceEntity.class, id);
        if (row != null) {
            ao.delete(row);
        }
    }

    private static void write(EvidenceEntity row, EvidenceItem item) {
        EvidenceItem.Source.Work work = work(item);
        row.setWorkKey(work == null ? null : work.key());
        row.setUrl(item.source() instanceof EvidenceItem.Source.Link link ? link.url() : null);
        row.setKind(item.kind().name());
        row.setRole(item.role());
        row.setLearned(item.learned());
        row.setApplied(item.applied());
        row.setCompetency(item.competency());
        row.setShownLevel(item.level().number());
        row.setState(item.state().name());
        row.setReviewedBy(item.review().by().map(PersonKey::value).orElse(null));
        row.setReviewedAt(GoalRows.millis(item.review().at()));
        row.setQuestion(GoalRows.stored(item.review().question()));
        row.setAnswer(GoalRows.stored(item.review().answer()));
        row.setChangedAt(item.changed().toEpochMilli());
        row.save();
    }

    private List<EvidenceItem> items(Query query) {
        return Arrays.stream(ao.find(EvidenceEntity.class, query)).map(ActiveObjectsEvidenceRepository::item).toList();
    }

    private static EvidenceItem item(EvidenceEntity row) {
        EvidenceItem.Source source = row.getWorkId() == 0
                ? new EvidenceItem.Source.Link(row.getUrl())
                : new EvidenceItem.Source.Work(row.getWorkId(), row.getWorkKey(), row.isWorkDone());
        EvidenceItem.Review review = new EvidenceItem.Review(EvidenceState.valueOf(row.getState()),
                Optional.ofNullable(row.getReviewedBy()).map(PersonKey::new), GoalRows.moment(row.getReviewedAt()),
                GoalRows.text(row.getQuestion()), GoalRows.text(row.getAnswer()));
        return new EvidenceItem(row.getID(), row.getGoalId(), row.getPlanId(), new PersonKey(row.getOwnerKey()), source,
                EvidenceKind.valueOf(row.getKind()), GoalRows.text(row.getRole()), GoalRows.text(row.getLearned()),
                GoalRows.text(row.getApplied()), row.getCompetency(), Level.of(row.getShownLevel()).orElseThrow(), review,
                Instant.ofEpochMilli(row.getCreatedAt()), Instant.ofEpochMilli(row.getChangedAt()));
    }

    /** Null for a link to elsewhere. */
    private static EvidenceItem.Source.Work work(EvidenceItem item) {
        return item.source() instanceof EvidenceItem.Source.Work work ? work : null;
    }
}
