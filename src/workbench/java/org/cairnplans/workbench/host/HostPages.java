package org.cairnplans.workbench.host;

import org.cairnplans.workbench.host.web.Page;

/** The host's own pages and actions, by path. */
public interface HostPages {

    /**
     * @param pathPattern path below the context: exact ({@code /secure/Dashboard.jspa}) or a prefix ({@code /browse/*}); the
     *     longest match wins
     */
    void register(String pathPattern, Page page);
}
