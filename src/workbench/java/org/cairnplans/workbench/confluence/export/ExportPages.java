package org.cairnplans.workbench.confluence.export;

import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.cairnplans.workbench.confluence.macro.PageRenderer;
import org.cairnplans.workbench.confluence.store.WikiPage;
import org.cairnplans.workbench.host.web.PageCall;

/** A page as PDF, Word document or HTML file, and as it would look in an e-mail, a feed or a comparison. */
public final class ExportPages {

    private final PageRenderer renderer;
    private final PdfExport pdf = new PdfExport();

    public ExportPages(PageRenderer renderer) {
        this.renderer = renderer;
    }

    public void pdf(PageCall call, WikiPage page) throws IOException {
        send(call, page, ".pdf", "application/pdf", pdf.of(page.title(), html(call, page, ConversionContextOutputType.PDF)));
    }

    /** HTML with the media type of Word, as Confluence's own export is. */
    public void word(PageCall call, WikiPage page) throws IOException {
        send(call, page, ".doc", "application/vnd.ms-word", text(page, html(call, page, ConversionContextOutputType.WORD)));
    }

    public void html(PageCall call, WikiPage page) throws IOException {
        send(call, page, ".html", "text/html;charset=UTF-8",
                text(page, html(call, page, ConversionContextOutputType.HTML_EXPORT)));
    }

    /** Shows what mail, feed readers and the like would get. */
    public void preview(PageCall call, WikiPage page, ConversionContextOutputType outputType) throws IOException {
        call.render("confluence/rendered-as.vm", Map.of("title", page.title(), "page", page, "outputType", outputType.value(),
                "outputTypes", ConversionContextOutputType.values(), "contentHtml", html(call, page, outputType)));
    }

    private String html(PageCall call, WikiPage page, ConversionContextOutputType outputType) {
        return renderer.page(page, call.user().orElseThrow(), outputType);
    }

    private static byte[] text(WikiPage page, String html) {
        return ("<!DOCTYPE html>" + ExportDocument.of(page.title(), html).outerHtml()).getBytes(StandardCharsets.UTF_8);
    }

    private static void send(PageCall call, WikiPage page, String suffix, String type, byte[] content) throws IOException {
        String name = URLEncoder.encode(page.title() + suffix, StandardCharsets.UTF_8).replace("+", "%20");
        call.response().setContentType(type);
        call.response().setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        call.response().setHeader("Cache-Control", "no-store");
        call.response().setHeader("X-Content-Type-Options", "nosniff");
        call.response().getOutputStream().write(content);
    }
}
