package com.atlassian.confluence.content.render.image;

/** Interoperability signature: a picture's size in pixels. Evidence: [C10] onlyoffice-confluence. */
public class ImageDimensions {

    private final int width;
    private final int height;

    public ImageDimensions(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int getWidth() {
        return width;
    }

    public int getHeight() {
        return height;
    }
}
