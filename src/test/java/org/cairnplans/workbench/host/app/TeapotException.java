package org.cairnplans.workbench.host.app;

/** For which the app has a mapper of its own. */
public class TeapotException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
