package org.cairnplans.workbench.jira.web.issue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cairnplans.workbench.jira.domain.IssueRecord;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.issue.IssueInput;
import org.cairnplans.workbench.jira.store.PeopleStore;
import org.cairnplans.workbench.jira.web.form.FormException;
import org.cairnplans.workbench.jira.web.form.FormInput;

/** Reads the fields of the forms that create and edit issues. A field the form did not show stays as it is. */
final class IssueFormInput {

    private final PeopleStore people;

    IssueFormInput(PeopleStore people) {
        this.people = people;
    }

    /** @param before the issue as it is; null for a new one. What is equal to it is not set, so that it needs no permission. */
    IssueInput read(FormInput form, IssueRecord before) {
        IssueInput input = new IssueInput();
        if (form.sent("issuetype")) {
            input.type(form.number("issuetype"));
        }
        if (form.sent("summary")) {
            input.summary(form.text("summary"));
        }
        if (form.sent("description")) {
            input.description(form.text("description").replace("\r\n", "\n"));
        }
        if (form.sent("priority")) {
            input.priority(form.numberOrNull("priority"));
        }
        if (form.sent("labels")) {
            input.labels(labels(form.text("labels")));
        }
        if (form.sent("componentsShown")) {
            input.components(Set.copyOf(form.numbers("components")));
        }
        if (form.sent("fixVersionsShown")) {
            input.fixVersions(Set.copyOf(form.numbers("fixVersions")));
        }
        restricted(form, input, before);
        return input;
    }

    private void restricted(FormInput form, IssueInput input, IssueRecord before) {
        if (form.sent("assignee")) {
            String assignee = person(form, "assignee");
            if (before == null ? assignee != null : !Objects.equals(assignee, before.assignee())) {
                input.assignee(assignee);
            }
        }
        if (form.sent("reporter")) {
            String reporter = person(form, "reporter");
            if (before == null ? reporter != null : !Objects.equals(reporter, before.reporter())) {
                input.reporter(reporter);
            }
        }
        if (form.sent("duedate")) {
            LocalDate due = day(form.text("duedate"));
            if (before == null ? due != null : !Objects.equals(due, before.due())) {
                input.due(due);
            }
        }
        if (form.sent("security")) {
            Long level = form.numberOrNull("security");
            if (before == null || !Objects.equals(level, before.security())) {
                input.security(level);
            }
        }
    }

    private static Set<String> labels(String text) {
        return Arrays.stream(text.split("\\s+")).filter(label -> !label.isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String person(FormInput form, String field) {
        String name = form.text(field);
        Optional<JiraUser> user = name.isEmpty() ? Optional.empty() : people.byName(name);
        if (!name.isEmpty() && user.isEmpty()) {
            throw new FormException(field, "User '" + name + "' does not exist.");
        }
        return user.map(JiraUser::key).orElse(null);
    }

    private static LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new FormException("duedate", "You did not enter a valid date. Please enter the date in the format year-month-day.");
        }
    }
}
