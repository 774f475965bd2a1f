package org.cairnplans.workbench.host.password;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Salted PBKDF2 hashes, the scheme Atlassian's own directories use; written as {@code rounds:salt:hash}. */
public final class PasswordHash {

    /** Atlassian's PKCS5S2 encoder uses 10,000 rounds; demo passwords equal user names, so more would only slow the demo down. */
    private static final int ROUNDS = 10_000;
    private static final int BITS = 256;
    private static final int SALT_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final RecentMatches recent = new RecentMatches(System::nanoTime);

    /** A new hash with a salt of its own. */
    public String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        Base64.Encoder text = Base64.getEncoder();
        return ROUNDS + ":" + text.encodeToString(salt) + ":" + text.encodeToString(derive(password, salt, ROUNDS));
    }

    /**
     * Whether the password is the one the hash was made of. A right answer is remembered for a while, since basic authentication
     * asks at every request and hashing is slow on purpose; a wrong one costs the whole work each time.
     *
     * @param hash made by {@link #hash}
     */
    public boolean matches(String password, String hash) {
        if (recent.holds(password, hash)) {
            return true;
        }
        String[] parts = hash.split(":");
        Base64.Decoder bytes = Base64.getDecoder();
        byte[] derived = derive(password, bytes.decode(parts[1]), Integer.parseInt(parts[0]));
        boolean right = MessageDigest.isEqual(derived, bytes.decode(parts[2]));
        if (right) {
            recent.remember(password, hash);
        }
        return right;
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
