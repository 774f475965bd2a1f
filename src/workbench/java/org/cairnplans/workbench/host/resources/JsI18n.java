package org.cairnplans.workbench.host.resources;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code jsI18n} transformer: puts the text in the reader's language where a script says {@code AJS.I18n.getText('key')} or
 * {@code WRM.I18n.getText('key', value)}. Only literal keys are replaced, as in the products; a call with values becomes
 * {@code AJS.format("text", value)}.
 */
public final class JsI18n {

    private static final Pattern CALL =
            Pattern.compile("\\b(?:AJS|WRM)\\.I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*([,)])");

    private final ResourceTexts texts;

    public JsI18n(ResourceTexts texts) {
        this.texts = texts;
    }

    public String transform(String script, Locale locale) {
        Matcher call = CALL.matcher(script);
        StringBuilder out = new StringBuilder(script.length() + 256);
        while (call.find()) {
            String text = texts.raw(locale, call.group(2));
            boolean withValues = call.group(3).equals(",");
            call.appendReplacement(
                    out, Matcher.quoteReplacement(withValues ? "AJS.format(" + literal(text) + "," : literal(text)));
        }
        return call.appendTail(out).toString();
    }

    /** A script string that is harmless inside a script element, too. */
    static String literal(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == '<' || c == '>' || c == '\u2028' || c == '\u2029') {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
