package org.cairnplans.workbench.host.web;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import org.cairnplans.workbench.host.resources.PageResources;

/** Collects what the page of this request needs. Outside a request there is no page, and what is asked for goes nowhere. */
final class PageBuilder implements PageBuilderService, WebResourceAssembler {

    private final CurrentRequest request;

    PageBuilder(CurrentRequest request) {
        this.request = request;
    }

    @Override
    public WebResourceAssembler assembler() {
        return this;
    }

    @Override
    public RequiredResources resources() {
        return page();
    }

    PageResources page() {
        return request.get().map(PageResources::of).orElseGet(PageResources::new);
    }
}
