package org.cairnplans.workbench.jira.web;

/** Text without markup as HTML: escaped, paragraphs at blank lines, line breaks kept. */
public final class PlainText {

    private PlainText() {
    }

    public static String html(String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;").replace("\r\n", "\n");
        return "<p>" + escaped.strip().replaceAll("\n{2,}", "</p><p>").replace("\n", "<br>") + "</p>";
    }
}
