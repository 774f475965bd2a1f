package org.cairnplans.pairing.matching.model;

import org.cairnplans.people.PersonKey;

/**
 * Hashes of keys that are the same on every machine and in every release, for deciding between matchings of equal total.
 *
 * <p>FNV-1a over the key's UTF-16 units (Fowler, Noll, Vo), then the finish of MurmurHash3 as David Stafford tuned it (his
 * "Mix13", the one of {@link java.util.SplittableRandom}). Never {@link String#hashCode}, whose 32 bits meet too often among
 * many pairs.
 */
final class KeyHash {

    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** Tells a person as mentor from the same person as mentee, so that two people have two hashes for their two pairs. */
    private static final long MENTOR = 0x9e3779b97f4a7c15L;

    private static final int UPPER_16 = Long.SIZE - 16;

    private KeyHash() {}

    static long ofMentee(PersonKey key) {
        return mix(fnv(key.value()));
    }

    static long ofMentor(PersonKey key) {
        return mix(fnv(key.value()) + MENTOR);
    }

    /** @return 0 to 65,535 */
    static int ofPair(long one, long other) {
        return (int) (mix(one ^ other) >>> UPPER_16);
    }

    private static long fnv(String text) {
        long hash = FNV_START;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    private static long mix(long hash) {
        long z = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
