package org.cairnplans.workbench.confluence.store;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Salted hashes of passwords: {@code salt:hash} in hexadecimal, PBKDF2 with SHA-256. */
final class PasswordHash {

    /** Few, since these are demonstration passwords equal to user names and basic authentication hashes at every request. */
    private static final int ROUNDS = 2_000;
    private static final int BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordHash() {
    }

    static String of(String password) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt) + ":" + HexFormat.of().formatHex(hash(password, salt));
    }

    static boolean matches(String password, String stored) {
        int colon = stored.indexOf(':');
        byte[] salt = HexFormat.of().parseHex(stored.substring(0, colon));
        return MessageDigest.isEqual(hash(password, salt), HexFormat.of().parseHex(stored.substring(colon + 1)));
    }

    private static byte[] hash(String password, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ROUNDS, BITS)).getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has PBKDF2WithHmacSHA256", missing);
        }
    }
}
