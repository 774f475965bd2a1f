package org.cairnplans.problem;

/**
 * The thing does not exist, or the viewer may not know that it does. Both are the same to the outside (404), so the message never
 * says which.
 */
public final class NotKnownException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what the kind of thing, for example {@code plan}; never an id or a name */
    public NotKnownException(String what) {
        super("No such " + what);
    }
}
