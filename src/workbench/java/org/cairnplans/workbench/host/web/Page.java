package org.cairnplans.workbench.host.web;

/** A page or action of the host itself. */
@FunctionalInterface
public interface Page {

    /** @throws Exception anything; becomes the product's error page and a line in the log */
    void handle(PageCall call) throws Exception;
}
