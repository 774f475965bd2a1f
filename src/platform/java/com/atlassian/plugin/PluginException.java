package com.atlassian.plugin;

/** Interoperability signature, see src/platform/README.md. Evidence: supertype of PluginParseException [K]. */
public class PluginException extends RuntimeException {
    public PluginException(String message) {
        super(message);
    }

    public PluginException(String message, Throwable cause) {
        super(message, cause);
    }
}
