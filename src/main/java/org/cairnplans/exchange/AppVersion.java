package org.cairnplans.exchange;

import java.util.Objects;

/**
 * Version of this installation of the app.
 *
 * @param value as the bundle says it, such as 1.0.0
 */
public record AppVersion(String value) {

    public AppVersion {
        Objects.requireNonNull(value, "value");
    }
}
