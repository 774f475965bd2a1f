package com.atlassian.webresource.api.assembler;

/** Interoperability signature, see src/platform/README.md. Evidence: platform.md 2.8 [C10], style.md 7.5. */
public interface PageBuilderService {
    WebResourceAssembler assembler();
}
