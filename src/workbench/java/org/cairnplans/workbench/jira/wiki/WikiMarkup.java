package org.cairnplans.workbench.jira.wiki;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Shows Jira's wiki markup as HTML, the everyday part of it: headings, lists, tables, quotes, code, colours, links, mentions and
 * text effects. The HTML is built as a tree, so nothing of the text can become markup; what is not understood stays text.
 */
public final class WikiMarkup {

    private final WikiBlocks blocks;

    /**
     * @param baseUrl      address of the product, without a slash at the end; mentions lead to profiles there
     * @param displayNames from user name to display name; empty for somebody unknown
     */
    public WikiMarkup(String baseUrl, Function<String, Optional<String>> displayNames) {
        blocks = new WikiBlocks(new WikiInline(baseUrl, displayNames));
    }

    /** @param markup null for nothing */
    public String html(String markup) {
        if (markup == null || markup.isBlank()) {
            return "";
        }
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        blocks.append(body, List.of(markup.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)));
        return body.html();
    }
}
