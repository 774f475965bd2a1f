package org.cairnplans.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.cairnplans.repair.Transactions;
import org.cairnplans.setup.PeerVersions;

/** One row that is written anew when the version changes, and refreshed twice a day. */
@JiraComponent
public class ActiveObjectsPeerVersions implements PeerVersions {

    private static final Duration FRESH = Duration.ofHours(12);

    private final ActiveObjects ao;
    private final Transactions transactions;
    private final Clock clock;

    public ActiveObjectsPeerVersions(@JiraImport ActiveObjects ao, Transactions transactions, Clock clock) {
        this.ao = ao;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void seen(String version) {
        Instant now = clock.instant();
        boolean known = last().filter(seen -> seen.version().equals(version) && seen.at().plus(FRESH).isAfter(now)).isPresent();
        if (known) {
            return;
        }
        transactions.inTransaction(() -> {
            ao.delete(ao.find(PeerEntity.class));
            return ao.create(PeerEntity.class, Map.of("APP_VERSION", version, "SEEN_AT", now.toEpochMilli()));
        });
    }

    @Override
    public Optional<Seen> last() {
        return Arrays.stream(ao.find(PeerEntity.class, Query.select().order("ID DESC").limit(1)))
                .map(row -> new Seen(row.getAppVersion(), Instant.ofEpochMilli(row.getSeenAt()))).findFirst();
    }
}
