package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.image.ImageDimensions;

/** Interoperability signature: the picture that stands for a macro in the editor. Evidence: [DEC]. */
public interface ImagePlaceholder {

    /** Relative to the context path. */
    String getUrl();

    ImageDimensions getImageDimensions();

    boolean applyPlaceholderChrome();
}
