package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.image.ImageDimensions;

/** Interoperability signature: a fixed picture. Evidence: [C10] onlyoffice-confluence uses this constructor. */
public class DefaultImagePlaceholder implements ImagePlaceholder {

    private final String url;
    private final boolean chrome;
    private final ImageDimensions dimensions;

    public DefaultImagePlaceholder(String url, boolean applyPlaceholderChrome, ImageDimensions dimensions) {
        this.url = url;
        this.chrome = applyPlaceholderChrome;
        this.dimensions = dimensions;
    }

    @Override
    public String getUrl() {
        return url;
    }

    @Override
    public ImageDimensions getImageDimensions() {
        return dimensions;
    }

    @Override
    public boolean applyPlaceholderChrome() {
        return chrome;
    }
}
