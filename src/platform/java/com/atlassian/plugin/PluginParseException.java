package com.atlassian.plugin;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.10. */
public class PluginParseException extends PluginException {
    public PluginParseException(String message) {
        super(message);
    }

    public PluginParseException(String message, Throwable cause) {
        super(message, cause);
    }
}
