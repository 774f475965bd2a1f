package org.cairnplans.confluence;

/** A macro was set up in a way that names no plan. */
final class WrongParameterException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /** @param reason i18n key of what is wrong */
    WrongParameterException(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
