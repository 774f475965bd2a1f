package org.cairnplans.jira;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.util.ArrayList;
import java.util.List;
import org.cairnplans.setup.PeerApplications;

/** The application links to Confluence. */
@JiraComponent
public class LinkedConfluences implements PeerApplications {

    private final ApplicationLinkService links;

    public LinkedConfluences(@JiraImport ApplicationLinkService links) {
        this.links = links;
    }

    @Override
    public List<String> confluences() {
        List<String> names = new ArrayList<>();
        for (ApplicationLink link : links.getApplicationLinks(ConfluenceApplicationType.class)) {
            String name = link.getName() + " (" + link.getDisplayUrl() + ")";
            names.add(link.isPrimary() ? 0 : names.size(), name);
        }
        return names;
    }
}
