package org.cairnplans.workbench.confluence.macro;

import com.atlassian.confluence.core.ContentEntityObject;

/** A saved page as macros see it. */
final class WikiEntity extends ContentEntityObject {

    private final String body;

    WikiEntity(String body) {
        this.body = body;
    }

    @Override
    public String getBodyAsString() {
        return body;
    }
}
