package org.cairnplans.workbench.applinks;

import org.cairnplans.workbench.Workbench;
import org.cairnplans.workbench.store.Sql;

/** Changes Confluence's link to Jira for a while; closing it puts the link back. */
public final class LinkSwitch implements AutoCloseable {

    private final LinkStore store;

    private LinkSwitch(Workbench workbench, String address, boolean enabled) {
        store = new LinkStore(new Sql(workbench.confluence().dataSource()), workbench.clock());
        store.change(address, enabled);
    }

    /** Requests go to that address. */
    public static LinkSwitch to(Workbench workbench, String address) {
        return new LinkSwitch(workbench, address, true);
    }

    public static LinkSwitch off(Workbench workbench) {
        return new LinkSwitch(workbench, "", false);
    }

    @Override
    public void close() {
        store.change("", true);
    }
}
