package org.cairnplans.workbench.host.web;

import jakarta.servlet.http.HttpServlet;
import org.cairnplans.workbench.host.HostPages;
import org.cairnplans.workbench.host.HostUsers;

/**
 * HTTP of one product: server, sessions, sign-in, pages, resources, servlets of the app. Created before the product opens, so
 * that it can register pages; answers from {@link #start} on. Its constructor registers the SAL services that need HTTP, the
 * template renderer, the page builder and {@link org.cairnplans.workbench.host.FragmentText} in {@code host.services()}.
 * {@link CurrentUser} comes from {@code host.currentUser()}; the launcher calls {@code new TomcatHttpLayer(host, port)}.
 */
public interface HttpLayer extends AutoCloseable {

    HostPages pages();

    /**
     * @param rest answers everything below {@code /rest}; called with {@code CurrentUser} set
     * @throws Exception when the port can't be opened
     */
    void start(HostUsers users, HttpServlet rest) throws Exception;

    /** Stops at once. */
    @Override
    void close();
}
