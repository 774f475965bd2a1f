package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;

/** Interoperability signature: what a macro knows of the conversion it is part of. Evidence: Confluence API documentation 4.0 to 6.x, [DEC]. */
public interface ConversionContext {

    /** The page, post or comment being rendered; null in previews and templates. */
    ContentEntityObject getEntity();

    /** One of {@link ConversionContextOutputType}'s values in lower case; other words are possible. */
    String getOutputType();

    /** A value kept for this one conversion, shared by all macros of the page; null when not set. */
    Object getProperty(String name);

    void setProperty(String name, Object value);
}
