package org.cairnplans.jira;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cairnplans.problem.InvalidInputException;
import org.cairnplans.problem.Violation;

/** Turns what Jira refuses into Cairn's problems. Jira's own words are in the user's language already and are passed on. */
@JiraComponent
public class JiraAnswers {

    private static final String JIRA_SAYS = "cairn.jira.says";
    /** Cairn's names of the fields that people fill in; what else Jira complains about is said without a field. */
    private static final Map<String, String> FIELDS = Map.of("summary", "summary", "description", "description",
            "duedate", "due");

    /** @throws InvalidInputException with every message of Jira's when the result is not valid */
    public void requireValid(ServiceResult result) {
        if (!result.isValid()) {
            throw new InvalidInputException(violations(result.getErrorCollection()));
        }
    }

    private static List<Violation> violations(ErrorCollection errors) {
        List<Violation> violations = new ArrayList<>();
        errors.getErrors()
                .forEach((field, message) -> violations.add(Violation.of(FIELDS.getOrDefault(field, ""), JIRA_SAYS, message)));
        errors.getErrorMessages().forEach(message -> violations.add(Violation.of("", JIRA_SAYS, message)));
        if (violations.isEmpty()) {
            violations.add(Violation.of("", "cairn.jira.refuses"));
        }
        return violations;
    }
}
