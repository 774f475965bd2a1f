package org.cairnplans.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.cairnplans.people.PersonKey;
import org.cairnplans.repair.IntentProblems;
import org.cairnplans.repair.Intents;

/** Keeps intents as rows that live from their opening to their confirmation. */
@JiraComponent
public class ActiveObjectsIntents implements Intents, IntentProblems {

    private static final int LONGEST_PROBLEM = 255;

    private final ActiveObjects ao;
    private final ActiveObjectsTransactions transactions;
    private final Clock clock;

    public ActiveObjectsIntents(@JiraImport ActiveObjects ao, ActiveObjectsTransactions transactions, Clock clock) {
        this.ao = ao;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public long open(String kind, PersonKey actor, String facts) {
        refuseWithinTransaction("open");
        return transactions.inTransaction(() -> ao.create(IntentEntity.class, Map.of(
                "KIND", kind,
                "ACTOR_KEY", actor.value(),
                "OPENED_AT", clock.millis(),
                "FACTS", facts)).getID());
    }

    @Override
    public void note(long intent, String facts) {
        refuseWithinTransaction("note");
        transactions.inTransaction(() -> {
            IntentEntity row = ao.get(IntentEntity.class, intent);
            if (row == null) {
                throw new IllegalStateException("Intent " + intent + " was confirmed already");
            }
            row.setFacts(facts);
            row.save();
            return row;
        });
    }

    @Override
    public void confirm(long intent) {
        transactions.inTransaction(() -> {
            IntentEntity row = ao.get(IntentEntity.class, intent);
            if (row != null) {
                ao.delete(row);
            }
            return row;
        });
    }

    @Override
    public List<Intent> unconfirmedBefore(Instant moment, int limit) {
        IntentEntity[] rows = ao.find(IntentEntity.class, Query.select()
                .where("OPENED_AT < ?", moment.toEpochMilli()).order("OPENED_AT ASC, ID ASC").limit(limit));
        return Arrays.stream(rows).map(ActiveObjectsIntents::intent).toList();
    }

    @Override
    public void failed(long intent, String problem) {
        transactions.inTransaction(() -> {
            IntentEntity row = ao.get(IntentEntity.class, intent);
            if (row != null) {
                row.setAttempts(row.getAttempts() + 1);
                row.setLastProblem(problem.substring(0, Math.min(problem.length(), LONGEST_PROBLEM)));
                row.save();
            }
            return row;
        });
    }

    @Override
    public List<Unfinished> unfinished(Instant openedBefore, int limit) {
        IntentEntity[] rows = ao.find(IntentEntity.class, Query.select()
                .where("OPENED_AT < ?", openedBefore.toEpochMilli()).order("OPENED_AT ASC, ID ASC").limit(limit));
        return Arrays.stream(rows)
                .map(row -> new Unfinished(intent(row), row.getAttempts(),
                        row.getLastProblem() == null ? "" : row.getLastProblem()))
                .toList();
    }

    private static Intent intent(IntentEntity row) {
        return new Intent(row.getID(), row.getKind(), new PersonKey(row.getActorKey()), Instant.ofEpochMilli(row.getOpenedAt()),
                row.getFacts());
    }

    /** An intent that rolls back together with the work it announces would protect nothing. */
    private void refuseWithinTransaction(String call) {
        if (transactions.isOpen()) {
            throw new IllegalStateException("Intents." + call + " must be committed at once: call it outside a transaction");
        }
    }
}
