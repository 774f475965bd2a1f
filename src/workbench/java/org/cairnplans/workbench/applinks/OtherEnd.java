package org.cairnplans.workbench.applinks;

import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import org.cairnplans.workbench.host.ProductHost;
import org.cairnplans.workbench.host.ProductName;

/** The other product as the link knows it. */
record OtherEnd(ApplicationType type, String name, String baseUrl) {

    private record Jira() implements JiraApplicationType {
        @Override
        public String getI18nKey() {
            return "applinks.jira";
        }
    }

    private record Confluence() implements ConfluenceApplicationType {
        @Override
        public String getI18nKey() {
            return "applinks.confluence";
        }
    }

    static OtherEnd of(ProductHost host) {
        return new OtherEnd(host.name() == ProductName.JIRA ? new Jira() : new Confluence(), displayName(host.name()),
                host.baseUrl());
    }

    static String displayName(ProductName name) {
        return name == ProductName.JIRA ? "Jira" : "Confluence";
    }
}
