package com.atlassian.sal.api.message;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 9.14 [K]. */
public interface LocaleResolver {
    Locale getLocale(HttpServletRequest request);

    Locale getLocale();
}
