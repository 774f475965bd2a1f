package org.cairnplans.workbench.confluence.macro;

import com.atlassian.confluence.core.ContentEntityObject;

/** A saved page as macros see it. */
final class WikiEntity extends ContentEntityObject {

    private final long id;
    private final String body;

    WikiEntity(long id, String body) {
        this.id = id;
        this.body = body;
    }

    @Override
    public long getId() {
        return id;
    }

    @Override
    public String getBodyAsString() {
        return body;
    }
}
