package org.cairnplans.workbench.host.resources;

/**
 * The styles or the scripts of one web-resource, in one file.
 *
 * @param hash of the content, part of its address, so that browsers may keep it for ever
 */
public record Batch(String content, String hash) {

    public boolean isEmpty() {
        return content.isEmpty();
    }
}
