package org.cairnplans.storage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.cairnplans.people.PersonKey;
import org.cairnplans.problem.ConflictException;

/**
 * How "at most one that is open" is kept by the database itself. Active Objects knows unique columns but no unique index over
 * several columns or over some rows, and checking before writing lets two nodes through at once. So a row has a unique column
 * that says {@code open:} and a digest of whom it is about while it is open, and {@code closed:} and its own id afterwards.
 */
final class Slot {

    private Slot() {}

    static String open(PersonKey... people) {
        MessageDigest digest = sha256();
        for (PersonKey person : people) {
            byte[] key = person.value().getBytes(StandardCharsets.UTF_8);
            // The length before each key: "ab","c" and "a","bc" are different people.
            digest.update((byte) (key.length >> 8));
            digest.update((byte) key.length);
            digest.update(key);
        }
        return "open:" + HexFormat.of().formatHex(digest.digest());
    }

    static String closed(long id) {
        return "closed:" + id;
    }

    /** @throws ConflictException when a unique column of the row is taken; the transaction can only be rolled back then */
    static <T> T taken(Supplier<T> write, String messageKey) {
        try {
            return write.get();
        } catch (RuntimeException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                // Class 23 of SQL states is "integrity constraint violation" in every database the products run on.
                if (cause instanceof SQLException sql && sql.getSQLState() != null && sql.getSQLState().startsWith("23")) {
                    throw new ConflictException(messageKey);
                }
            }
            throw failure;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
