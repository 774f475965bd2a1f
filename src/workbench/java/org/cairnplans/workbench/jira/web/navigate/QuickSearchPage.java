package org.cairnplans.workbench.jira.web.navigate;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.cairnplans.workbench.host.web.Page;
import org.cairnplans.workbench.host.web.PageCall;
import org.cairnplans.workbench.jira.web.form.FormInput;

/** The search field in the header: a key leads to the issue, anything else to a search in the texts. */
public final class QuickSearchPage implements Page {

    public static final String PATH = "/secure/QuickSearch.jspa";

    @Override
    public void handle(PageCall call) throws IOException {
        String text = new FormInput(call).text("searchString");
        if (text.matches("(?i)[a-z][a-z0-9_]+-\\d{1,15}")) {
            call.redirect("/browse/" + text.toUpperCase(Locale.ROOT));
            return;
        }
        String jql = text.isEmpty() ? "" : "text ~ \"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        call.redirect(NavigatorPage.PATH + "?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
    }
}
