package org.cairnplans.workbench.host.velocity;

import java.util.regex.Pattern;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/**
 * Escapes whatever a reference prints, as both products do for a plug-in's templates. Not escaped: a variable or property whose
 * name ends in {@code Html}, and what an {@code @HtmlSafe} method answered. A call such as {@code $goal.bodyHtml()} is escaped
 * unless the method carries the annotation.
 */
final class HtmlEscaping implements ReferenceInsertionEventHandler {

    /** The handler sees the reference as it was written, with braces and the quiet mark. */
    private static final Pattern NAMED_HTML = Pattern.compile("\\$!?\\{?[\\w.-]*[hH]tml\\}?");

    @Override
    public Object referenceInsert(String reference, Object value) {
        if (value == null || value instanceof SafeMarkup || NAMED_HTML.matcher(reference).matches()) {
            return value;
        }
        return escape(value.toString());
    }

    static String escape(String text) {
        if (text == null) {
            return null;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
