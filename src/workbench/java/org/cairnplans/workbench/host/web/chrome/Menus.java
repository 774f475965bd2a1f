package org.cairnplans.workbench.host.web.chrome;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cairnplans.workbench.host.PluginModules;
import org.cairnplans.workbench.host.module.WebItem;
import org.cairnplans.workbench.host.module.WebSection;

/** The menus of one page for its reader: the product's own links and those of the installed app. Read by the chrome's templates. */
public final class Menus {

    private final String contextPath;
    private final HostNavigation own;
    private final PluginModules modules;
    private final Map<String, Object> context;
    private final ActivePage active;

    /**
     * @param context what conditions and links of web fragments may look at
     * @param active which link leads to the page being shown
     */
    Menus(String contextPath, HostNavigation own, PluginModules modules, Map<String, Object> context, ActivePage active) {
        this.contextPath = contextPath;
        this.own = own;
        this.modules = modules;
        this.context = context;
        this.active = active;
    }

    public List<NavLink> header() {
        List<NavLink> links = new ArrayList<>(links(own.header()));
        for (WebItem item : modules.webItems(own.headerSection(), context)) {
            String location = item.linkId() == null ? item.key() : item.linkId();
            links.add(link(item, groups(location)));
        }
        return links;
    }

    /** The button by which people make something new. */
    public NavLink create() {
        return link(own.create());
    }

    public NavLink search() {
        return link(own.search());
    }

    public String searchParameter() {
        return own.searchParameter();
    }

    /** The app's part of the menu behind one's own picture comes after the product's. */
    public List<NavGroup> personal() {
        List<NavGroup> groups = new ArrayList<>();
        groups.add(new NavGroup("personal", "", links(own.personal())));
        List<NavLink> added = new ArrayList<>(items(own.personalLocation() + "/personal"));
        added.addAll(items(own.personalLocation()));
        groups.add(new NavGroup("personal-app", "", added));
        groups.addAll(groups(own.personalLocation()));
        return groups.stream().filter(group -> !group.links().isEmpty()).toList();
    }

    public List<NavGroup> administration() {
        List<NavGroup> groups = new ArrayList<>();
        for (HostSection section : own.administration()) {
            List<NavLink> links = new ArrayList<>(links(section.links()));
            links.addAll(items(section.key()));
            own.administrationLocations().forEach(location -> links.addAll(items(location + "/" + section.key())));
            groups.add(new NavGroup(section.key(), section.label(), links));
        }
        for (String location : own.administrationLocations()) {
            List<NavLink> loose = items(location);
            if (!loose.isEmpty()) {
                groups.add(new NavGroup(location, "Apps", loose));
            }
            groups.addAll(groups(location));
        }
        return groups;
    }

    /** The menu of the header leads to the first page of each group, as in Jira; there the navigation has the rest. */
    public List<NavGroup> administrationMenu() {
        List<NavLink> links = administration().stream()
                .filter(group -> !group.links().isEmpty())
                .map(group -> {
                    NavLink first = group.links().get(0);
                    String label = group.label().isEmpty() ? first.label() : group.label();
                    return new NavLink("menu-" + group.key().replace('.', '-'), label, first.url(), "", List.of(), false);
                })
                .toList();
        return List.of(new NavGroup("administration", "Administration", links));
    }

    private List<NavGroup> groups(String location) {
        List<NavGroup> groups = new ArrayList<>();
        for (WebSection section : modules.webSections(location, context)) {
            List<NavLink> links = items(location + "/" + section.key());
            if (!links.isEmpty()) {
                groups.add(new NavGroup(section.key(), section.label(), links));
            }
        }
        return groups;
    }

    private List<NavLink> items(String section) {
        return modules.webItems(section, context).stream().map(item -> link(item, List.of())).toList();
    }

    private List<NavLink> links(List<HostLink> links) {
        return links.stream().map(this::link).toList();
    }

    private NavLink link(HostLink link) {
        String url = contextPath + link.path();
        return new NavLink(link.id(), link.label(), url, "", List.of(), active.is(link.id(), url));
    }

    private NavLink link(WebItem item, List<NavGroup> groups) {
        String id = item.linkId() == null ? item.key() : item.linkId();
        return new NavLink(id, item.label(), item.url(), item.styleClass(), groups, active.is(id, item.url()));
    }
}
