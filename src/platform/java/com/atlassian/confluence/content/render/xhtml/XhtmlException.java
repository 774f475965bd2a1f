package com.atlassian.confluence.content.render.xhtml;

/** Interoperability signature: storage format could not be read. Evidence: [DEC]; imported by several public macros. */
public class XhtmlException extends Exception {

    private static final long serialVersionUID = 1L;

    public XhtmlException(String message, Throwable cause) {
        super(message, cause);
    }
}
