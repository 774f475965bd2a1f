package com.atlassian.confluence.content.render.xhtml;

import java.util.Locale;

/** Interoperability signature: for what a page is rendered. Evidence: [DEC]. */
public enum ConversionContextOutputType {
    PREVIEW, DISPLAY, WORD, PDF, HTML_EXPORT, FEED, EMAIL, DIFF;

    /** The word that {@link ConversionContext#getOutputType()} answers. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
