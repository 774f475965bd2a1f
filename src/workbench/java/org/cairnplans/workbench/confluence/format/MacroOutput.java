package org.cairnplans.workbench.confluence.format;

/** Runs macros while a page is rendered. */
public interface MacroOutput {

    /**
     * The HTML that stands for the macro: its own, or a box that says why there is none. Never throws for a macro's fault.
     *
     * @param richBody the rendered rich-text body, empty when there is none
     */
    String run(StorageMacro macro, String richBody);
}
