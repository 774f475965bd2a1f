package org.cairnplans.workbench.host.password;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Passwords are told from others, and a right one is remembered for five minutes only. */
class PasswordHashTest {

    private final PasswordHash passwords = new PasswordHash();
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final RecentMatches recent = new RecentMatches(nanos::get);

    @Test
    void aHashHasASaltOfItsOwn() {
        String hash = passwords.hash("geheim");
        assertNotEquals(hash, passwords.hash("geheim"));
        assertFalse(hash.contains("geheim"));
    }

    @Test
    void onlyTheRightPasswordMatchesBeforeAndAfterItIsRemembered() {
        String hash = passwords.hash("geheim");
        assertFalse(passwords.matches("Geheim", hash));
        assertTrue(passwords.matches("geheim", hash));
        assertTrue(passwords.matches("geheim", hash), "remembered");
        assertFalse(passwords.matches("Geheim", hash));
        assertFalse(passwords.matches("geheim", passwords.hash("changed")));
    }

    @Test
    void aMatchIsForgottenAfterFiveMinutesHoweverOftenItIsUsed() {
        recent.remember("geheim", "hash");
        nanos.addAndGet(RecentMatches.KEPT.minus(Duration.ofSeconds(1)).toNanos());
        assertTrue(recent.holds("geheim", "hash"));
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertFalse(recent.holds("geheim", "hash"));
    }

    @Test
    void theOldestMakeRoom() {
        for (int person = 0; person <= 1000; person++) {
            recent.remember("geheim", "hash" + person);
        }
        assertFalse(recent.holds("geheim", "hash0"));
        assertTrue(recent.holds("geheim", "hash1"));
        assertTrue(recent.holds("geheim", "hash1000"));
    }
}
