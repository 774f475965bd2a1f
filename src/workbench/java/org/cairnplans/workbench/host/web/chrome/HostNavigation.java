package org.cairnplans.workbench.host.web.chrome;

import java.util.List;
import org.cairnplans.workbench.host.ProductName;

/** A product's own menus, before an app adds to them. */
public interface HostNavigation {

    /** Links at the left of the header. */
    List<HostLink> header();

    /** The button in the header by which people make something new. */
    HostLink create();

    /** Address of the quick search. */
    HostLink search();

    /** Parameter of the quick search. */
    String searchParameter();

    /** Links of the menu behind one's own picture. */
    List<HostLink> personal();

    /** Left navigation of administration. */
    List<HostSection> administration();

    /** Section of web-items that stand in the header. */
    String headerSection();

    /** Location of web-sections in the menu behind one's own picture. */
    String personalLocation();

    /** Locations whose web-sections stand in the navigation of administration. */
    List<String> administrationLocations();

    static HostNavigation of(ProductName product) {
        return switch (product) {
            case JIRA -> new JiraNavigation();
            case CONFLUENCE -> new ConfluenceNavigation();
        };
    }
}
