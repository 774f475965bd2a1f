package com.atlassian.applinks.api;

import java.io.Serializable;
import java.util.UUID;

/** Interoperability signature: the id of a linked application, a UUID. Evidence: [J8i], yacc. */
public class ApplicationId implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;

    /** @param id a UUID in text form; not null */
    public ApplicationId(String id) {
        this.id = UUID.fromString(id).toString();
    }

    public String get() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationId that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
