package org.cairnplans.workbench.host.web;

/** Ends a request with an error page. */
public final class PageRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;

    /**
     * @param status HTTP status
     * @param title heading of the error page, null for the usual one of the status
     * @param message one or two sentences for the reader, shown as plain text
     */
    public PageRefused(int status, String title, String message) {
        super(message, null, false, false);
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }
}
