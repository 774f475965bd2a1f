package org.cairnplans.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** One moment, read in different places, falls on different days. */
class ReaderTextsTest {

    private static final Instant LATE_IN_LONDON = Instant.parse("2026-03-31T23:30:00Z");

    @Test
    void aMomentFallsOnTheDayOfTheReader() {
        assertEquals("31.03.2026", in("Etc/UTC").moments().day(LATE_IN_LONDON));
        assertEquals("01.04.2026", in("Europe/Berlin").moments().day(LATE_IN_LONDON));
        assertEquals("31.03.2026", in("America/New_York").moments().day(LATE_IN_LONDON));
    }

    @Test
    void theTimeOfDayIsTheReadersToo() {
        assertEquals("01.04.2026, 01:30", in("Europe/Berlin").moments().dayAndTime(LATE_IN_LONDON));
        assertEquals("31.03.2026, 19:30", in("America/New_York").moments().dayAndTime(LATE_IN_LONDON));
    }

    private static Texts in(String zone) {
        return new ReaderTexts(texts(), german(), () -> TimeZone.getTimeZone(zone)).ofCurrent();
    }

    private static LocaleResolver german() {
        return new LocaleResolver() {
            @Override
            public Locale getLocale(HttpServletRequest request) {
                return Locale.GERMANY;
            }

            @Override
            public Locale getLocale() {
                return Locale.GERMANY;
            }
        };
    }

    /** Moments need no texts. */
    private static I18nResolver texts() {
        return (I18nResolver) Proxy.newProxyInstance(ReaderTextsTest.class.getClassLoader(), new Class<?>[] {I18nResolver.class},
                (proxy, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
