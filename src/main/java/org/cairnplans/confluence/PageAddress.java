package org.cairnplans.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URI;

/** Where people find Confluence and its pages. */
@ConfluenceComponent
class PageAddress {

    private final ApplicationProperties confluence;

    PageAddress(@ComponentImport ApplicationProperties confluence) {
        this.confluence = confluence;
    }

    URI signIn() {
        return URI.create(base() + "/login.action");
    }

    /** The page being rendered; Confluence itself where there is none yet, as in a preview. */
    URI of(ConversionContext context) {
        long id = context.getEntity() == null ? 0 : context.getEntity().getId();
        return URI.create(id == 0 ? base() + "/" : base() + "/pages/viewpage.action?pageId=" + id);
    }

    private String base() {
        return confluence.getBaseUrl(UrlMode.CANONICAL);
    }
}
