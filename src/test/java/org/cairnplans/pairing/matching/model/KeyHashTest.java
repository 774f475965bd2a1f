package org.cairnplans.pairing.matching.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.Set;
import org.cairnplans.people.PersonKey;
import org.junit.jupiter.api.Test;

class KeyHashTest {

    private static final PersonKey ADA = new PersonKey("JIRAUSER10100");
    private static final PersonKey GRACE = new PersonKey("JIRAUSER10101");

    /** Worked out apart from this code. A round stored by one release must come out the same in the next. */
    @Test
    void hashesNeverChange() {
        assertEquals(0x31c2d8b11d49701bL, KeyHash.ofMentee(ADA));
        assertEquals(0x2801db9c65095bc8L, KeyHash.ofMentor(ADA));
        assertEquals(64642, KeyHash.ofPair(KeyHash.ofMentee(ADA), KeyHash.ofMentor(GRACE)));
    }

    @Test
    void twoPeopleHaveTwoHashesForTheirTwoPairs() {
        assertNotEquals(KeyHash.ofPair(KeyHash.ofMentee(ADA), KeyHash.ofMentor(GRACE)),
                KeyHash.ofPair(KeyHash.ofMentee(GRACE), KeyHash.ofMentor(ADA)));
    }

    @Test
    void keysThatDifferByADigitNeverMeet() {
        Set<Long> hashes = new HashSet<>();
        for (int number = 0; number < 100_000; number++) {
            var key = new PersonKey("JIRAUSER" + number);
            hashes.add(KeyHash.ofMentee(key));
            hashes.add(KeyHash.ofMentor(key));
        }
        assertEquals(200_000, hashes.size());
    }
}
