package org.cairnplans.workbench.confluence.export;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jsoup.helper.W3CDom;

/**
 * Makes a PDF of a page. Like Confluence's engine it knows no SVG and runs no script, so whoever hands it either will see the
 * result. It fetches nothing: a page must not make the server ask other servers.
 */
final class PdfExport {

    PdfExport() {
        XRLog.setLoggingEnabled(false); // it reports every step of every document
    }

    byte[] of(String title, String html) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .withW3cDocument(new W3CDom().fromJsoup(ExportDocument.of(title, html)), null)
                .useUriResolver((base, uri) -> null)
                .useFastMode()
                .toStream(pdf)
                .run();
        return pdf.toByteArray();
    }
}
