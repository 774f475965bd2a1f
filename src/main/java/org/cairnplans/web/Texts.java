package org.cairnplans.web;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;

/**
 * Texts for templates, for one reader: {@code $i18n.text("cairn.plan.title")}. A class of our own, since an app may only
 * allow-list methods of its own classes. Texts with arguments are made in Java, by the view model.
 */
public final class Texts {

    private final I18nResolver i18n;
    private final Locale locale;
    private final Moments moments;

    /** @param zone in which the reader lives, for moments */
    public Texts(I18nResolver i18n, Locale locale, ZoneId zone) {
        this.i18n = Objects.requireNonNull(i18n);
        this.locale = Objects.requireNonNull(locale);
        this.moments = new Moments(locale, zone);
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

    /** Not for templates. */
    public Moments moments() {
        return moments;
    }
}
