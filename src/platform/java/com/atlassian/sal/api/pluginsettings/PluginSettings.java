package com.atlassian.sal.api.pluginsettings;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.14 [J8i][J11]. */
public interface PluginSettings {
    Object get(String key);

    Object put(String key, Object value);

    Object remove(String key);
}
