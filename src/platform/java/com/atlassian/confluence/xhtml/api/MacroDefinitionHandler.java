package com.atlassian.confluence.xhtml.api;

/** Interoperability signature: is told of each macro found. Evidence: Atlassian's macro tutorial, several public macros. */
public interface MacroDefinitionHandler {

    void handle(MacroDefinition macroDefinition);
}
