package org.cairnplans.workbench.host.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;

/** Settings of one scope, with the limits of the products (platform.md 9.14). */
final class ScopedSettings implements PluginSettings {

    private static final int LONGEST_KEY = 100;
    private static final int LONGEST_VALUE = 99_000;

    private final StoredPluginSettings store;
    private final String scope;

    ScopedSettings(StoredPluginSettings store, String scope) {
        this.store = store;
        this.scope = scope == null ? "" : scope;
    }

    @Override
    public Object get(String key) {
        SettingValue value = store.read(scope, checked(key));
        return value == null ? null : value.toObject();
    }

    @Override
    public Object put(String key, Object value) {
        if (value == null) {
            return remove(key);
        }
        Object before = get(key);
        SettingValue setting = SettingValue.of(value);
        if (setting.content().length() > LONGEST_VALUE) {
            throw new IllegalArgumentException("The plugin settings value cannot be more than " + LONGEST_VALUE + " characters");
        }
        store.write(scope, key, setting);
        return before;
    }

    @Override
    public Object remove(String key) {
        Object before = get(key);
        if (before != null) {
            store.delete(scope, key);
        }
        return before;
    }

    private static String checked(String key) {
        if (key == null) {
            throw new IllegalArgumentException("The plugin settings key cannot be null");
        }
        if (key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("The plugin settings key cannot be more than " + LONGEST_KEY + " characters");
        }
        return key;
    }
}
