package org.cairnplans.workbench.host.web;

import com.atlassian.sal.api.message.LocaleResolver;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** The reader's language: what their profile says, else what their browser asks for, else English. */
final class Locales implements LocaleResolver {

    private final CurrentUser user;
    private final CurrentRequest request;

    Locales(CurrentUser user, CurrentRequest request) {
        this.user = user;
        this.request = request;
    }

    @Override
    public Locale getLocale(HttpServletRequest any) {
        return user.get().map(someone -> someone.locale())
                .orElseGet(() -> any.getHeader("Accept-Language") == null ? Locale.ENGLISH : any.getLocale());
    }

    @Override
    public Locale getLocale() {
        return user.get().map(someone -> someone.locale())
                .orElseGet(() -> request.get().map(this::getLocale).orElse(Locale.ENGLISH));
    }
}
