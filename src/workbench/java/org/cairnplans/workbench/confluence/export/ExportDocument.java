package org.cairnplans.workbench.confluence.export;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page as a document of its own, without the product around it. */
final class ExportDocument {

    private static final String STYLE = """
            body { font-family: Helvetica, Arial, sans-serif; font-size: 10pt; line-height: 1.45; color: #172b4d; }
            h1 { font-size: 18pt; } h2 { font-size: 14pt; } h3 { font-size: 12pt; }
            table { border-collapse: collapse; width: 100%; margin: 8pt 0; }
            th, td { border: 1px solid #c1c7d0; padding: 3pt 5pt; text-align: left; vertical-align: top; }
            tr { page-break-inside: avoid; }
            th { background-color: #f4f5f7; }
            a { color: #0052cc; }
            pre, code { font-family: Courier, monospace; font-size: 9pt; }
            .aui-message { border: 1px solid #c1c7d0; padding: 6pt 8pt; margin: 8pt 0; }
            @page { size: A4 portrait; margin: 20mm;
              @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; } }
            """;

    private ExportDocument() {
    }

    /** @param html what the renderer made of the page for this kind of export */
    static Document of(String title, String html) {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false).charset("UTF-8");
        document.head().appendElement("meta").attr("charset", "UTF-8");
        document.title(title);
        document.head().appendElement("style").text(STYLE);
        document.body().appendElement("h1").text(title);
        Element content = Jsoup.parseBodyFragment(html).body();
        document.body().appendElement("div").addClass("wiki-content").appendChildren(content.childNodesCopy());
        return document;
    }
}
