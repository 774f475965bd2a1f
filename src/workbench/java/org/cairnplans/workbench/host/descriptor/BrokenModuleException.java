package org.cairnplans.workbench.host.descriptor;

/** One thing in a module that a product would not accept. */
final class BrokenModuleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenModuleException(String message) {
        super(message);
    }
}
