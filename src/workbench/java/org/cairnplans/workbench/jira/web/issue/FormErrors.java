package org.cairnplans.workbench.jira.web.issue;

import java.util.HashMap;
import java.util.Map;
import org.cairnplans.workbench.jira.issue.FieldErrors;

/** The errors of a refused change as a form shows them: at their fields, the others above the form. */
final class FormErrors {

    private FormErrors() {
    }

    static Map<String, String> of(FieldErrors errors) {
        Map<String, String> all = new HashMap<>(errors.byField());
        if (!errors.general().isEmpty()) {
            all.put("form", String.join(" ", errors.general()));
        }
        return all;
    }
}
