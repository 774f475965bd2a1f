package org.cairnplans.workbench.host.resources;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsI18nTest {

    private static final Map<String, String> GERMAN =
            Map.of("a.title", "Pläne", "a.count", "{0} Pläne", "a.quote", "Sie's \"x\" \\ </script>");

    private final JsI18n transformer =
            new JsI18n((locale, key) -> locale.equals(Locale.GERMAN) ? GERMAN.getOrDefault(key, key) : "English " + key);

    private String german(String script) {
        return transformer.transform(script, Locale.GERMAN);
    }

    @Test
    void aTextTakesThePlaceOfTheCall() {
        assertEquals("x = \"Pläne\";", german("x = AJS.I18n.getText('a.title');"));
        assertEquals("x = \"Pläne\";", german("x = WRM.I18n.getText( \"a.title\" );"));
        assertEquals("x = \"English a.title\";", transformer.transform("x = AJS.I18n.getText('a.title');", Locale.ENGLISH));
    }

    @Test
    void valuesAreFilledInByTheBrowser() {
        assertEquals("AJS.format(\"{0} Pläne\", n)", german("AJS.I18n.getText('a.count', n)"));
    }

    @Test
    void theTextStaysInItsString() {
        assertEquals("\"Sie's \\\"x\\\" \\\\ \\u003c/script\\u003e\"", german("AJS.I18n.getText('a.quote')"));
    }

    @Test
    void aKeyThatIsNotLiteralStays() {
        assertEquals("AJS.I18n.getText(key)", german("AJS.I18n.getText(key)"));
        assertEquals("AJS.I18n.getText('a.' + key)", german("AJS.I18n.getText('a.' + key)"));
        assertEquals("XAJS.I18n.getText('a.title')", german("XAJS.I18n.getText('a.title')"));
    }

    @Test
    void anUnknownKeyShowsItself() {
        assertEquals("\"a.unknown\"", german("AJS.I18n.getText('a.unknown')"));
    }
}
