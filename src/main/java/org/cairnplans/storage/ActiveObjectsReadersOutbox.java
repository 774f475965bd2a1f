package org.cairnplans.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.cairnplans.access.readers.ReadersOutbox;
import org.cairnplans.people.PersonKey;
import org.cairnplans.repair.Transactions;

/** The outbox as a table; an owner may stand in it several times. */
@JiraComponent
public class ActiveObjectsReadersOutbox implements ReadersOutbox {

    /** Databases take about a thousand values in one IN list. */
    private static final int CHUNK = 900;

    private final ActiveObjects ao;
    private final Transactions transactions;
    private final Clock clock;

    public ActiveObjectsReadersOutbox(@JiraImport ActiveObjects ao, Transactions transactions, Clock clock) {
        this.ao = ao;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void add(Collection<PersonKey> owners) {
        if (owners.isEmpty()) {
            return;
        }
        long now = clock.millis();
        List<Map<String, Object>> rows = new LinkedHashSet<>(owners).stream()
                .map(owner -> Map.<String, Object>of("OWNER_KEY", owner.value(), "SINCE_AT", now))
                .toList();
        transactions.inTransaction(() -> {
            ao.create(ReadersDueEntity.class, rows);
            return rows;
        });
    }

    @Override
    public List<Due> dueOf(Collection<PersonKey> owners) {
        List<Due> found = new ArrayList<>();
        for (List<Object> chunk : chunks(owners.stream().<Object>map(PersonKey::value).distinct().toList())) {
            dues(ao.find(ReadersDueEntity.class, Query.select().where("OWNER_KEY IN (" + marks(chunk) + ")", chunk.toArray())))
                    .forEach(found::add);
        }
        return found;
    }

    @Override
    public List<Due> due(int limit) {
        return dues(ao.find(ReadersDueEntity.class, Query.select().order("ID ASC").limit(limit))).toList();
    }

    @Override
    public void done(Collection<Due> entries) {
        transactions.inTransaction(() -> {
            for (List<Object> chunk : chunks(entries.stream().<Object>map(Due::id).toList())) {
                ao.deleteWithSQL(ReadersDueEntity.class, "ID IN (" + marks(chunk) + ")", chunk.toArray());
            }
            return entries;
        });
    }

    @Override
    public int size() {
        return ao.count(ReadersDueEntity.class);
    }

    private static Stream<Due> dues(ReadersDueEntity[] rows) {
        return Arrays.stream(rows)
                .map(row -> new Due(row.getID(), new PersonKey(row.getOwnerKey()), Instant.ofEpochMilli(row.getSinceAt())));
    }

    private static List<List<Object>> chunks(List<Object> all) {
        List<List<Object>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            chunks.add(all.subList(from, Math.min(all.size(), from + CHUNK)));
        }
        return chunks;
    }

    private static String marks(List<Object> chunk) {
        return String.join(",", Collections.nCopies(chunk.size(), "?"));
    }
}
