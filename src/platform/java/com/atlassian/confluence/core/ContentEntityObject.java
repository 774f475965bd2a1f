package com.atlassian.confluence.core;

/** Interoperability signature: a page, post or comment. Abstract like the original. Evidence: [DEC]; {@code getEntity().getBodyAsString()} in Atlassian's macro tutorial. */
public abstract class ContentEntityObject {

    /** 0 for what was never saved. Evidence: several public macros; inherited from the products' EntityObject. */
    public abstract long getId();

    /** The body in storage format. */
    public abstract String getBodyAsString();
}
