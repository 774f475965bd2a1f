package org.cairnplans.workbench.host.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.ProductHost;
import org.cairnplans.workbench.host.resources.PageResources;
import org.cairnplans.workbench.host.resources.ResourceManagerItem;
import org.cairnplans.workbench.host.velocity.TemplateEngine;
import org.cairnplans.workbench.host.web.chrome.Chrome;
import org.cairnplans.workbench.host.web.chrome.PageDates;
import org.cairnplans.workbench.host.web.session.SecureAdmin;
import org.cairnplans.workbench.host.web.session.XsrfTokens;

/** What every page of the host works with. */
record PageKit(
        ProductHost host,
        TemplateEngine templates,
        Chrome chrome,
        ErrorPages errors,
        Locales locales,
        XsrfTokens xsrf,
        SecureAdmin secureAdmin) {

    /** @return path below the context, decoded, starting with a slash */
    String path(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return path.isEmpty() ? "/" : path;
    }

    /** What every template of the host may refer to, besides the page's own model. */
    Map<String, Object> commonModel(PageCall call) {
        ZoneId zone = call.user().map(HostUser::zone).orElse(host.clock().getZone());
        Map<String, Object> model = new HashMap<>();
        model.put("call", call);
        model.put("contextPath", call.request().getContextPath());
        model.put("baseUrl", host.baseUrl());
        model.put("product", host.name().key());
        model.put("user", call.user().orElse(null));
        model.put("dates", new PageDates(call.locale(), zone, host.clock()));
        model.put("webResourceManager", new ResourceManagerItem(() -> PageResources.of(call.request())));
        if (call.user().isPresent()) {
            model.put("atl_token", call.xsrfToken());
        }
        return model;
    }
}
