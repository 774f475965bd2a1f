package org.cairnplans.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Gives the texts for whoever reads: in their language, with moments in their time zone. */
@JiraComponent
public class ReaderTexts {

    private final I18nResolver i18n;
    private final LocaleResolver locales;
    private final TimeZoneManager zones;

    public ReaderTexts(@ComponentImport I18nResolver i18n, @ComponentImport LocaleResolver locales,
            @ComponentImport TimeZoneManager zones) {
        this.i18n = i18n;
        this.locales = locales;
        this.zones = zones;
    }

    /** For whoever sent the request. */
    public Texts of(HttpServletRequest request) {
        return in(locales.getLocale(request));
    }

    /** For whoever is served by this thread, where there is no request at hand. */
    public Texts ofCurrent() {
        return in(locales.getLocale());
    }

    private Texts in(Locale locale) {
        return new Texts(i18n, locale, zones.getUserTimeZone().toZoneId());
    }
}
