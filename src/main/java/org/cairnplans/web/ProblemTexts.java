package org.cairnplans.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cairnplans.problem.Violation;

/** Says what went wrong in the language of the person who asked. */
@JiraComponent
public class ProblemTexts {

    private final I18nResolver i18n;

    public ProblemTexts(@ComponentImport I18nResolver i18n) {
        this.i18n = i18n;
    }

    public String text(Violation violation) {
        return text(violation.messageKey(), violation.arguments().toArray());
    }

    public String text(String key, Object... arguments) {
        Serializable[] values = new Serializable[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            // Numbers stay numbers, so that the text's format writes them the way the reader's language does.
            values[i] = arguments[i] instanceof Number number ? number : String.valueOf(arguments[i]);
        }
        return i18n.getText(key, values);
    }

    /** Field to text, in the order of the input; the rules of one field joined by a space. */
    public Map<String, String> byField(List<Violation> violations) {
        Map<String, String> texts = new LinkedHashMap<>();
        violations.stream()
                .filter(violation -> !violation.field().isEmpty())
                .forEach(violation -> texts.merge(violation.field(), text(violation), (one, other) -> one + " " + other));
        return texts;
    }

    /** Texts of the violations that are about the input as a whole. */
    public List<String> general(List<Violation> violations) {
        return violations.stream().filter(violation -> violation.field().isEmpty()).map(this::text).toList();
    }
}
