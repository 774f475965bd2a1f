package org.cairnplans.workbench.host.password;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Passwords found right in the last five minutes. Entries go by the stored hash, so a changed password (or one taken away) is
 * forgotten with the hash it replaces. The password itself is not kept but a keyed digest, whose key dies with the process.
 */
final class RecentMatches {

    static final Duration KEPT = Duration.ofMinutes(5);

    /** More people than work at a time; the one least recently remembered makes room. */
    private static final int MOST = 1000;
    private static final String DIGEST = "HmacSHA256";

    private final LongSupplier nanos;
    private final SecretKeySpec key;
    private final Map<String, Match> matches = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Match> eldest) {
            return size() > MOST;
        }
    };

    /** @param nanos a steady clock, in nanoseconds since any moment; the product's own clock can be moved */
    RecentMatches(LongSupplier nanos) {
        this.nanos = nanos;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, DIGEST);
    }

    synchronized boolean holds(String password, String hash) {
        Match match = matches.get(hash);
        if (match == null) {
            return false;
        }
        if (nanos.getAsLong() - match.since() >= KEPT.toNanos()) {
            matches.remove(hash);
            return false;
        }
        return MessageDigest.isEqual(match.digest(), digest(password));
    }

    /** The five minutes run from here: use does not prolong them. */
    synchronized void remember(String password, String hash) {
        matches.remove(hash);
        matches.put(hash, new Match(digest(password), nanos.getAsLong()));
    }

    private byte[] digest(String password) {
        try {
            Mac mac = Mac.getInstance(DIGEST);
            mac.init(key);
            return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + DIGEST, e);
        }
    }

    private record Match(byte[] digest, long since) {}
}
