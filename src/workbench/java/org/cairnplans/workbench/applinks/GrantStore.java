package org.cairnplans.workbench.applinks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cairnplans.workbench.store.Sql;

/**
 * What people here have allowed other applications: the providing end of a link. Codes and tokens are kept as hashes, so that
 * reading the database lets nobody act as somebody else.
 */
final class GrantStore {

    /** Long enough for a browser to carry the code across, too short to be found later. */
    private static final Duration CODE_LIFE = Duration.ofMinutes(5);

    private final Sql sql;
    private final Clock clock;

    GrantStore(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        sql.inTransaction(statements -> {
            statements.update("CREATE TABLE IF NOT EXISTS link_consumers ("
                    + "client_id VARCHAR(36) PRIMARY KEY, name VARCHAR(255) NOT NULL,"
                    + " callback VARCHAR(1000) NOT NULL, secret_hash VARCHAR(64) NOT NULL)");
            statements.update("CREATE TABLE IF NOT EXISTS link_codes ("
                    + "code_hash VARCHAR(64) PRIMARY KEY, client_id VARCHAR(36) NOT NULL,"
                    + " user_key VARCHAR(255) NOT NULL, expires_at TIMESTAMP NOT NULL)");
            return statements.update("CREATE TABLE IF NOT EXISTS link_tokens ("
                    + ""
         + "token_hash VARCHAR(64) PRIMARY KEY,"
                    + " client_id VARCHAR(36) NOT NULL, user_key VARCHAR(255) NOT NULL, created_at TIMESTAMP NOT NULL)");
        });
    }

    /** Registers an application, or brings its name, address and secret up to date. */
    void trust(Consumer consumer, String secret) {
        sql.inTransaction(statements -> {
            statements.update("DELETE FROM link_consumers WHERE client_id = ?", consumer.clientId());
            return statements.update("INSERT INTO link_consumers VALUES (?, ?, ?, ?)", consumer.clientId(), consumer.name(),
                    consumer.callback(), Tokens.hash(secret));
        });
    }

    Optional<Consumer> consumer(String clientId) {
        return sql.first("SELECT client_id, name, callback FROM link_consumers WHERE client_id = ?",
                row -> new Consumer(row.getString(1), row.getString(2), row.getString(3)), clientId);
    }

    /** Whether the secret is that application's. */
    boolean isSecret(String clientId, String secret) {
        return sql.first("SELECT secret_hash FROM link_consumers WHERE client_id = ?", row -> row.getString(1), clientId)
                .filter(Tokens.hash(secret)::equals).isPresent();
    }

    /** A code that the application can turn into a token once. */
    String issueCode(Consumer consumer, String userKey) {
        String code = Tokens.create();
        Instant now = clock.instant();
        sql.inTransaction(statements -> {
            statements.update("DELETE FROM link_codes WHERE expires_at < ?", now);
            return statements.update("INSERT INTO link_codes VALUES (?, ?, ?, ?)", Tokens.hash(code), consumer.clientId(),
                    userKey,
                    now.plus(CODE_LIFE));
        });
        return code;
    }

    /** Turns a code into a token; empty when the code is used, expired or somebody else's. */
    Optional<String> redeem(String clientId, String code) {
        return sql.inTransaction(statements -> {
            List<String> users =
                    statements.list("SELECT user_key FROM link_codes WHERE code_hash = ? AND client_id = ? AND expires_at >= ?",
                    row -> row.getString(1), Tokens.hash(code), clientId, clock.instant());
            if (users.isEmpty() || statements.update("DELETE FROM link_codes WHERE code_hash = ?", Tokens.hash(code)) == 0) {
                return Optional.empty();
            }
            String token = Tokens.create();
            statements.update("DELETE FROM link_tokens WHERE client_id = ? AND user_key = ?", clientId, users.get(0));
            statements.update("INSERT INTO link_tokens VALUES (?, ?, ?, ?)", Tokens.hash(token), clientId, users.get(0),
                    clock.instant());
            return Optional.of(token);
        });
    }

    /** Key of the user whom the token stands for. */
    Optional<String> userOf(String token) {
        return sql.first("SELECT user_key FROM link_tokens WHERE token_hash = ?", row -> row.getString(1), Tokens.hash(token));
    }

    List<Approval> approvals(String userKey) {
        return sql.list("SELECT c.name, t.created_at FROM link_tokens t JOIN link_consumers c ON c.client_id = t.client_id"
                + " WHERE t.user_key = ? ORDER BY c.name",
                row -> new Approval(row.getString(1), row.getTimestamp(2).toInstant()), userKey);
    }

    void revokeAll(String userKey) {
        sql.update("DELETE FROM link_tokens WHERE user_key = ?", userKey);
    }

    void revoke(String clientId, String token) {
        sql.update("DELETE FROM link_tokens WHERE client_id = ? AND token_hash = ?", clientId, Tokens.hash(token));
    }
}
