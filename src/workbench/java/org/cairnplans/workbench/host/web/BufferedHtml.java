package org.cairnplans.workbench.host.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Locale;

/** Keeps an HTML page back, so that it can be decorated, and an error, so that it gets the product's page. The rest passes. */
final class BufferedHtml extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private PrintWriter writer;
    private ServletOutputStream stream;
    private boolean kept;
    private int error;
    private String errorMessage;

    BufferedHtml(HttpServletResponse response) {
        super(response);
    }

    /** The page; null when what was written is no HTML and went out already. */
    String html() throws IOException {
        flushBuffer();
        return kept ? bytes.toString(charset()) : null;
    }

    /** Status of {@code sendError}; 0 when there was none. */
    int error() {
        return error;
    }

    String errorMessage() {
        return errorMessage;
    }

    @Override
    public void sendError(int status) {
        sendError(status, null);
    }

    @Override
    public void sendError(int status, String message) {
        error = status;
        errorMessage = message;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            kept = isHtml();
            writer = kept ? new PrintWriter(new OutputStreamWriter(bytes, charset())) : super.getWriter();
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (stream == null) {
            kept = isHtml();
            stream = kept ? new Buffer(bytes) : super.getOutputStream();
        }
        return stream;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (!kept && error == 0) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        if (kept) {
            bytes.reset();
        } else {
            super.resetBuffer();
        }
    }

    @Override
    public void setContentLength(int length) {
        if (!isHtml()) {
            super.setContentLength(length);
        }
    }

    private boolean isHtml() {
        String type = getContentType();
        // A servlet that names no type writes a page, most likely.
        return type == null || type.toLowerCase(Locale.ROOT).startsWith("text/html");
    }

    private Charset charset() {
        return Charset.forName(getCharacterEncoding());
    }

    private static final class Buffer extends ServletOutputStream {

        private final ByteArrayOutputStream target;

        Buffer(ByteArrayOutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int b) {
            target.write(b);
        }

        @Override
        public void write(byte[] b, int offset, int length) {
            target.write(b, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("Pages are written synchronously");
        }
    }
}
