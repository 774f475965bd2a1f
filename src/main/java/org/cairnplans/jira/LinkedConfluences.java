package org.cairnplans.jira;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cairnplans.exchange.AppVersion;
import org.cairnplans.setup.PeerApplications;
import org.cairnplans.setup.PeerVersions;

/** The application links to Confluence, and which version of Cairn asks over them. */
@JiraComponent
public class LinkedConfluences implements PeerApplications {

    private final ApplicationLinkService links;
    private final AppVersion version;
    private final PeerVersions peers;

    public LinkedConfluences(@JiraImport ApplicationLinkService links, AppVersion version, PeerVersions peers) {
        this.links = links;
        this.version = version;
        this.peers = peers;
    }

    @Override
    public String ownVersion() {
        return version.value();
    }

    @Override
    public Optional<String> confluenceHalf() {
        return peers.last().map(PeerVersions.Seen::version);
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
