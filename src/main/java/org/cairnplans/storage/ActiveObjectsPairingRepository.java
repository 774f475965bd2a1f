package org.cairnplans.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.cairnplans.paging.Page;
import org.cairnplans.paging.PageRequest;
import org.cairnplans.pairing.EndReason;
import org.cairnplans.pairing.LineConflict;
import org.cairnplans.pairing.Pairing;
import org.cairnplans.pairing.PairingFilter;
import org.cairnplans.pairing.PairingRepository;
import org.cairnplans.pairing.PairingState;
import org.cairnplans.pairing.PairingStep;
import org.cairnplans.people.PersonKey;
import org.cairnplans.problem.ConflictException;
import org.cairnplans.repair.Transactions;

/**
 * Pairings and their history in two tables. How races end is said at {@link Slot} and
 * {@link PairingStepEntity#getRevisionSlot()}.
 */
@JiraComponent
public class ActiveObjectsPairingRepository implements PairingRepository {

    private static final String CHANGED = "cairn.pairing.conflict.changed";
    private static final String OPEN_EXISTS = "cairn.pairing.conflict.open";

    private static final String DUE = "ID > ? AND ((STATE = ? AND PROPOSED_AT < ?)"
            + " OR (STATE = ? AND FIRST_DAY <= ?) OR (STATE = ? AND LAST_DAY < ?))";

    private final ActiveObjects ao;
    private final Transactions transactions;

    public ActiveObjectsPairingRepository(@JiraImport ActiveObjects ao, Transactions transactions) {
        this.ao = ao;
        this.transactions = transactions;
    }

    @Override
    public Optional<Pairing> byId(long id) {
        return row(id).map(ActiveObjectsPairingRepository::pairing);
    }

    @Override
    public List<Pairing> ofPerson(PersonKey person) {
        return pairings(Query.select().where("MENTOR_KEY = ? OR MENTEE_KEY = ?", person.value(), person.value())
                .order("ID DESC").limit(LIST_LIMIT));
    }

    @Override
    public List<Pairing> ofMentees(Collection<PersonKey> mentees) {
        List<Pairing> found = new ArrayList<>();
        for (InList list : InList.of(mentees.stream().map(PersonKey::value).toList())) {
            found.addAll(pairings(Query.select().order("ID ASC").where(list.criteria("MENTEE_KEY"), list.parameters())));
        }
        return found;
    }

    @Override
    public Page<Pairing> find(PairingFilter filter, PageRequest page) {
        int total = ao.count(PairingEntity.class, matching(filter));
        return Page.of(page, total, pairings(matching(filter).order("ID DESC").offset(page.start()).limit(page.limit())));
    }

    private static Query matching(PairingFilter filter) {
        List<String> criteria = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        filter.state().ifPresent(state -> {
            criteria.add("STATE = ?");
            parameters.add(state.name());
        });
        if (filter.conflictOnly()) {
            criteria.add("LINE_CONFLICT IS NOT NULL");
        }
        Query all = Query.select();
        return criteria.isEmpty() ? all : all.where(String.join(" AND ", criteria), parameters.toArray());
    }

    @Override
    public List<Pairing> openAfter(long after, int limit) {
        return pairings(Query.select().where("STATE <> ? AND ID > ?", PairingState.ENDED.name(), after).order("ID ASC")
                .limit(limit));
    }

    @Override
    public List<Pairing> due(LocalDate today, Instant proposedBefore, long after, int limit) {
        return pairings(Query.select().where(DUE, after,
                        PairingState.PROPOSED.name(), proposedBefore.toEpochMilli(),
                        PairingState.ACCEPTED.name(), today.toString(),
                        PairingState.ACTIVE.name(), today.toString())
                .order("ID ASC").limit(limit));
    }

    @Override
    public int countProposals(PersonKey mentee) {
        return ao.count(PairingEntity.class,
                Query.select().where("MENTEE_KEY = ? AND STATE = ?", mentee.value(), PairingState.PROPOSED.name()));
    }

    @Override
    public Map<Long, List<PairingStep>> histories(Collection<Long> pairings) {
        Map<Long, List<PairingStep>> histories = new HashMap<>();
        for (InList list : InList.of(pairings)) {
            Query steps = Query.select().where(list.criteria("PAIRING_ID"), list.parameters()).order("ID ASC");
            for (PairingStepEntity row : ao.find(PairingStepEntity.class, steps)) {
                histories.computeIfAbsent(row.getPairingId(), id -> new ArrayList<>()).add(step(row));
            }
        }
        return histories;
    }

    @Override
    public Pairing add(Pairing pairing, PairingStep step) {
        return transactions.inTransaction(() -> {
            Map<String, Object> values = new HashMap<>(Map.of(
                    "MENTOR_KEY", pairing.mentor().value(),
                    "MENTEE_KEY", pairing.mentee().value(),
                    "PROPOSER_KEY", pairing.proposedBy().value(),
                    "PROPOSED_AT", pairing.proposedAt().toEpochMilli(),
                    "FIRST_DAY", pairing.first().toString(),
                    "LAST_DAY", pairing.last().toString(),
                    "STATE", pairing.state().name(),
                    "REVISION", 1,
                    "SLOT", Slot.open(pairing.mentor(), pairing.mentee())));
            PairingEntity row = Slot.taken(() -> ao.create(PairingEntity.class, values), OPEN_EXISTS);
            record(row.getID(), 1, step);
            return pairing(row);
        });
    }

    @Override
    public Pairing change(Pairing changed, PairingStep step) {
        return transactions.inTransaction(() -> {
            PairingEntity row = row(changed.id())
                    .filter(found -> found.getRevision() == changed.version())
                    .orElseThrow(() -> new ConflictException(CHANGED));
            int revision = changed.version() + 1;
            record(changed.id(), revision, step);
            row.setState(changed.state().name());
            row.setEndReason(changed.endReason().map(Enum::name).orElse(null));
            row.setLineConflict(changed.conflict().map(Enum::name).orElse(null));
            row.setRevision(revision);
            if (!changed.state().open()) {
                row.setSlot(Slot.closed(changed.id()));
            }
            row.save();
            return pairing(row);
        });
    }

    private void record(long pairing, int revision, PairingStep step) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "PAIRING_ID", pairing,
                "REVISION_SLOT", pairing + ":" + revision,
                "DONE_AT", step.at().toEpochMilli(),
                "ACT", step.act().name()));
        step.by().ifPresent(actor -> values.put("ACTOR_KEY", actor.value()));
        Slot.taken(() -> ao.create(PairingStepEntity.class, values), CHANGED);
    }

    /** By a query and not by {@code get}, which may answer from this node's memory what another node has changed. */
    private Optional<PairingEntity> row(long id) {
        return Arrays.stream(ao.find(PairingEntity.class, Query.select().where("ID = ?", id))).findFirst();
    }

    private List<Pairing> pairings(Query query) {
        return Arrays.stream(ao.find(PairingEntity.class, query)).map(ActiveObjectsPairingRepository::pairing).toList();
    }

    private static Pairing pairing(PairingEntity row) {
        return new Pairing(
                row.getID(),
                row.getRevision(),
                new PersonKey(row.getMentorKey()),
                new PersonKey(row.getMenteeKey()),
                new PersonKey(row.getProposerKey()),
                Instant.ofEpochMilli(row.getProposedAt()),
                LocalDate.parse(row.getFirstDay()),
                LocalDate.parse(row.getLastDay()),
                PairingState.valueOf(row.getState()),
                Optional.ofNullable(row.getEndReason()).map(EndReason::valueOf),
                Optional.ofNullable(row.getLineConflict()).map(LineConflict::valueOf));
    }

    private static PairingStep step(PairingStepEntity row) {
        return new PairingStep(
                Instant.ofEpochMilli(row.getDoneAt()),
                Optional.ofNullable(row.getActorKey()).map(PersonKey::new),
                PairingStep.Act.valueOf(row.getAct()));
    }
}
