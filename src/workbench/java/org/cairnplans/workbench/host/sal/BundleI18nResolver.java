package org.cairnplans.workbench.host.sal;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.message.Message;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.cairnplans.workbench.host.PluginModules;

/**
 * Texts of the app's i18n bundles in the reader's language, else English, else the key itself. As in Jira, a text is a message
 * format only where arguments are given; without arguments it is taken as it stands.
 */
public final class BundleI18nResolver implements I18nResolver {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final PluginModules modules;
    private final Supplier<LocaleResolver> locales;
    private final Map<Locale, Map<String, String>> texts = new ConcurrentHashMap<>();

    public BundleI18nResolver(PluginModules modules, Supplier<LocaleResolver> locales) {
        this.modules = modules;
        this.locales = locales;
    }

    @Override
    public String getRawText(String key) {
        return raw(readersLocale(), key);
    }

    @Override
    public String getText(String key) {
        return getText(readersLocale(), key);
    }

    @Override
    public String getText(Locale locale, String key) {
        return raw(locale, key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(readersLocale(), key, arguments);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        if (arguments == null || arguments.length == 0) {
            return raw(locale, key);
        }
        Object[] resolved = Arrays.stream(arguments)
                .map(argument -> argument instanceof Message message ? getText(message) : argument)
                .toArray();
        return new MessageFormat(raw(locale, key), locale).format(resolved);
    }

    @Override
    public String getText(Message message) {
        return getText(message.getKey(), message.getArguments());
    }

    @Override
    public Message createMessage(String key, Serializable... arguments) {
        return new KeyedMessage(key, arguments);
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix) {
        return getAllTranslationsForPrefix(prefix, readersLocale());
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale) {
        Map<String, String> found = new TreeMap<>(textsOf(locale));
        found.keySet().removeIf(key -> !key.startsWith(prefix));
        return found;
    }

    private Locale readersLocale() {
        return locales.get().getLocale();
    }

    private String raw(Locale locale, String key) {
        return textsOf(locale).getOrDefault(key, key);
    }

    private Map<String, String> textsOf(Locale locale) {
        Map<String, String> known = texts.get(locale);
        if (known != null) {
            return known;
        }
        Map<String, String> read = read(locale);
        if (!read.isEmpty()) {
            // Nothing is kept before the app is enabled.
            texts.put(locale, read);
        }
        return read;
    }

    private Map<String, String> read(Locale locale) {
        Map<String, String> read = new TreeMap<>();
        for (String name : modules.i18nBundles()) {
            ResourceBundle bundle = ResourceBundle.getBundle(name.replace('/', '.'), locale, modules.classLoader(), NO_FALLBACK);
            bundle.keySet().forEach(key -> read.putIfAbsent(key, bundle.getString(key)));
        }
        return read;
    }

    private record KeyedMessage(String key, Serializable[] arguments) implements Message {

        private static final long serialVersionUID = 1L;

        @Override
        public String getKey() {
            return key;
        }

        @Override
        public Serializable[] getArguments() {
            return arguments.clone();
        }
    }
}
