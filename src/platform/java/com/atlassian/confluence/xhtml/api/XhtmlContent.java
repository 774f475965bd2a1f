package com.atlassian.confluence.xhtml.api;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;

/** Interoperability signature: reads storage format. Evidence: Atlassian's macro tutorial, several public macros; [K] on Confluence 10. */
public interface XhtmlContent {

    /** Calls the handler for each macro of {@code storageFormat}, outer ones first. */
    void handleMacroDefinitions(String storageFormat, ConversionContext context, MacroDefinitionHandler handler)
            throws XhtmlException;
}
