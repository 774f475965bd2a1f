package org.cairnplans.workbench.host.web.chrome;

import java.util.List;

/** Menus of the workbench's Confluence; paths as in Confluence. */
final class ConfluenceNavigation implements HostNavigation {

    @Override
    public List<HostLink> header() {
        return List.of(new HostLink("space-menu-link", "Spaces", "/spacedirectory/view.action"));
    }

    @Override
    public HostLink create() {
        return new HostLink("quick-create-page-button", "Create", "/pages/createpage.action");
    }

    @Override
    public HostLink search() {
        return new HostLink("quick-search-query", "Search", "/dosearchsite.action");
    }

    @Override
    public String searchParameter() {
        return "queryString";
    }

    @Override
    public List<HostLink> personal() {
        return List.of(new HostLink("view-user-profile-link", "Profile", "/users/viewmyprofile.action"));
    }

    @Override
    public List<HostSection> administration() {
        return List.of(
                new HostSection("configuration", "Configuration", List.of(
                        new HostLink("applinks", "Application links", "/plugins/servlet/applinks/listApplicationLinks"))),
                new HostSection("users", "Users & security", List.of(
                        new HostLink("view-users", "Users", "/admin/users/browseusers.action"))));
    }

    @Override
    public String headerSection() {
        return "system.header/left";
    }

    @Override
    public String personalLocation() {
        return "system.user";
    }

    @Override
    public List<String> administrationLocations() {
        return List.of("system.admin");
    }
}
