package org.cairnplans.rest;

/** The request's body is longer than the resource takes. Answered as 413; the rest of it was not read. */
public final class BodyTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int limit;

    /** @param limit in bytes */
    public BodyTooLargeException(int limit) {
        super("Body is longer than " + limit + " bytes");
        this.limit = limit;
    }

    public int limit() {
        return limit;
    }
}
