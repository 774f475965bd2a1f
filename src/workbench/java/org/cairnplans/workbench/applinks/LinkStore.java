package org.cairnplans.workbench.applinks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cairnplans.workbench.store.Sql;

/** The consuming end of a link: its settings, and the tokens that people have let this application have, one for each. */
final class LinkStore {

    /** How long somebody may take to decide on the other side. */
    private static final Duration DANCE_LIFE = Duration.ofMinutes(30);

    /** A visit to the other side that has not come back yet. */
    record Dance(String userKey, String returnTo) {
    }

    private final Sql sql;
    private final Clock clock;

    LinkStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        sql.inTransaction(statements -> {
            statements.update("CREATE TABLE IF NOT EXISTS link_settings ("
                    + "client_id VARCHAR(36) PRIMARY KEY, secret VARCHAR(64) NOT NULL,"
                    + " rpc_address VARCHAR(1000) NOT NULL, enabled BOOLEAN NOT NULL)");
            statements.update("CREATE TABLE IF NOT EXISTS link_dances ("
                    + "state_hash VARCHAR(64) PRIMARY KEY, user_key VARCHAR(255) NOT NULL,"
                    + " return_to VARCHAR(2000) NOT NULL, expires_at TIMESTAMP NOT NULL)");
            statements.update("CREATE TABLE IF NOT EXISTS link_approvals ("
                    + "user_key VARCHAR(255) PRIMARY KEY, token VARCHAR(64) NOT NULL,"
                    + " approved_at TIMESTAMP NOT NULL)");
            if (statements.list("SELECT client_id FROM link_settings", row -> row.getString(1)).isEmpty()) {
                statements.update("INSERT INTO link_settings VALUES (?, ?, '', TRUE)", UUID.randomUUID().toString(),
                        Tokens.create());
            }
            return null;
        });
    }

    LinkSettings settings() {
        return sql.first("SELECT client_id, secret, rpc_address, enabled FROM link_settings",
                row -> new LinkSettings(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4))).orElseThrow();
    }

    void change(String rpcAddress, boolean enabled) {
        sql.update("UPDATE link_settings SET rpc_address = ?, enabled = ?", rpcAddress, enabled);
    }

    /** Remembers who left for the other side and where to; the answer proves that it is the same visit. */
    String begin(String userKey, String returnTo) {
        String state = Tokens.create();
        Instant now = clock.instant();
        sql.inTransaction(statements -> {
            statements.update("DELETE FROM link_dances WHERE expires_at < ?", now);
            return statements.update("INSERT INTO link_dances VALUES (?, ?, ?, ?)", Tokens.hash(state), userKey, returnTo,
                    now.plus(DANCE_LIFE));
        });
        return state;
    }

    /** The visit that comes back, once. */
    Optional<Dance> end(String state) {
        return sql.inTransaction(statements -> {
            List<Dance> dances =
                    statements.list("SELECT user_key, return_to FROM link_dances WHERE state_hash = ? AND expires_at >= ?",
                    row -> new Dance(row.getString(1), row.getString(2)), Tokens.hash(state), clock.instant());
            statements.update("DELETE FROM link_dances WHERE state_hash = ?", Tokens.hash(state));
            return dances.stream().findFirst();
        });
    }

    void approve(String userKey, String token) {
        sql.inTransaction(statements -> {
            statements.update("DELETE FROM link_approvals WHERE user_key = ?", userKey);
            return statements.update("INSERT INTO link_approvals VALUES (?, ?, ?)", userKey, token, clock.instant());
        });
    }

    Optional<String> token(String userKey) {
        return sql.first("SELECT token FROM link_approvals WHERE user_key = ?", row -> row.getString(1), userKey);
    }

    Optional<Instant> approvedSince(String userKey) {
        return sql.first("SELECT approved_at FROM link_approvals WHERE user_key = ?", row -> row.getTimestamp(1).toInstant(),
                userKey);
    }

    /** Forgets a token that the other side no longer takes; one that came in between stays. */
    void forget(String userKey, String token) {
        sql.update("DELETE FROM link_approvals WHERE user_key = ? AND token = ?", userKey, token);
    }
}
