package org.cairnplans.workbench.jira.store;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Salted PBKDF2 hashes, the scheme Atlassian's own directories use; written as {@code rounds:salt:hash}. */
final class PasswordHash {

    /** Atlassian's PKCS5S2 encoder uses 10,000 rounds; demo passwords equal user names, so more would only slow the demo down. */
    private static final int ROUNDS = 10_000;
    private static final int BITS = 256;
    private static final int SALT_BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        Base64.Encoder text = Base64.getEncoder();
        return ROUNDS + ":" + text.encodeToString(salt) + ":" + text.encodeToString(derive(password, salt, ROUNDS));
    }

    boolean matches(String password, String hash) {
        String[] parts = hash.split(":");
        Base64.Decoder bytes = Base64.getDecoder();
        byte[] derived = derive(password, bytes.decode(parts[1]), Integer.parseInt(parts[0]));
        return MessageDigest.isEqual(derived, bytes.decode(parts[2]));
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no PBKDF2 with SHA-256", e);
        } finally {
            spec.clearPassword();
        }
    }
}
