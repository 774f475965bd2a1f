package org.cairnplans.workbench.jira.web.admin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.ProductHost;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.jira.domain.Switch;
import org.cairnplans.workbench.jira.store.JiraStores;
import org.cairnplans.workbench.jira.web.form.FormException;
import org.cairnplans.workbench.jira.web.form.FormInput;

/** General configuration: what this instance is and which app it runs. Nothing can be changed here. */
public final class SystemPage extends AdminPage {

    public static final String PATH = "/secure/admin/ViewApplicationProperties.jspa";

    private final ProductHost host;
    private final JiraStores stores;

    public SystemPage(Predicate<HostUser> administrators, ProductHost host, JiraStores stores) {
        super(administrators, "jira/admin/system.vm");
        this.host = host;
        this.stores = stores;
    }

    @Override
    boolean fill(PageCall call, Map<String, Object> model) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Base URL", host.baseUrl());
        facts.put("Home", host.home().toString());
        facts.put("Java", System.getProperty("java.version"));
        facts.put("Installed app", host.modules().pluginKey() + " " + host.modules().pluginVersion());
        facts.put("Sub-tasks", stores.settings().on(Switch.SUB_TASKS) ? "ON" : "OFF");
        facts.put("Issue linking", stores.settings().on(Switch.ISSUE_LINKS) ? "ON" : "OFF");
        model.put("title", "General configuration");
        model.put("facts", facts);
        return true;
    }

    @Override
    String change(PageCall call, FormInput input) {
        throw new FormException("form", "Nothing can be changed here.");
    }
}
