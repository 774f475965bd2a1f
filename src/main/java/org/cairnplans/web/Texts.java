package org.cairnplans.web;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * Texts for templates, in one locale: {@code $i18n.text("cairn.plan.title")}. A class of our own, since an app may only
 * allow-list methods of its own classes. Texts with arguments are made in Java, by the view model.
 */
public final class Texts {

    private final I18nResolver i18n;
    private final Locale locale;

    public Texts(I18nResolver i18n, Locale locale) {
        this.i18n = Objects.requireNonNull(i18n);
        this.locale = Objects.requireNonNull(locale);
    }

    public String text(String key) {
        return i18n.getText(locale, key);
    }

    /** Not for templates. */
    public String format(String key, Serializable... arguments) {
        return i18n.getText(locale, key, arguments);
    }

    public Locale locale() {
        return locale;
    }
}
