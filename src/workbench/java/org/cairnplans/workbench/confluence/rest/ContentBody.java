package org.cairnplans.workbench.confluence.rest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** What a client sends to create or change a page; the product's shape. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ContentBody(String type, String title, SpaceRef space, Body body, Version version, List<Ancestor> ancestors) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record SpaceRef(String key) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Body(Storage storage) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Storage(String value, String representation) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Version(Integer number, String message) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Ancestor(String id) {
    }

    /** The storage format sent; null when there was none. */
    String storage() {
        return body == null || body.storage() == null ? null : body.storage().value();
    }
}
