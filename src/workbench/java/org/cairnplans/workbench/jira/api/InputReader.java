package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.util.DateFieldFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cairnplans.workbench.jira.domain.CustomFieldRecord;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.issue.FieldErrors;
import org.cairnplans.workbench.jira.issue.IssueField;
import org.cairnplans.workbench.jira.issue.IssueInput;
import org.cairnplans.workbench.jira.store.JiraStores;

/** Turns the texts of a form into values: user names into keys, dates, ids. */
final class InputReader {

    private static final List<IssueField> EMPTIED = List.of(IssueField.SUMMARY, IssueField.DESCRIPTION, IssueField.REPORTER,
            IssueField.ASSIGNEE, IssueField.DUE, IssueField.SECURITY);

    private final JiraStores stores;
    private final DateFieldFormat dates;

    InputReader(JiraStores stores, DateFieldFormat dates) {
        this.stores = stores;
        this.dates = dates;
    }

    /** @param editing true when fields that were not given may be emptied */
    IssueInput read(InputParameters parameters, boolean editing, FieldErrors errors) {
        IssueInput input = new IssueInput();
        if (editing && !parameters.retains()) {
            EMPTIED.stream().filter(field -> !parameters.fields().containsKey(field)).forEach(field -> put(input, field, "",
                    errors));
        }
        parameters.fields().forEach((field, text) -> put(input, field, text, errors));
        // No custom field is on a screen of the workbench; what a form does not show, Jira leaves aside without a word.
        if (parameters.skipsScreenCheck()) {
            parameters.custom().forEach((id, values) -> custom(input, id, values, errors));
        }
        return input;
    }

    private void put(IssueInput input, IssueField field, String text, FieldErrors errors) {
        switch (field) {
            case PROJECT -> input.project(Ids.parse(text).orElse(null));
            case TYPE -> input.type(Ids.parse(text).orElse(null));
            case SUMMARY -> input.summary(text);
            case DESCRIPTION -> input.description(text);
            case REPORTER -> input.reporter(person(text, field, "The reporter specified is not a user.", errors));
            case ASSIGNEE -> input.assignee(person(text, field, "User '" + text + "' does not exist.", errors));
            case DUE -> input.due(day(text, errors));
            case SECURITY -> input.security(text.isEmpty() ? null : Ids.parse(text).orElse(null));
            case RESOLUTION -> input.resolution(Ids.parse(text).orElse(null));
            case COMMENT -> input.comment(text);
            default -> throw new IllegalStateException("No parameter sets " + field);
        }
    }

    private String person(String username, IssueField field, String message, FieldErrors errors) {
        if (username.isEmpty()) {
            return null;
        }
        Optional<JiraUser> user = stores.people().byName(username);
        if (user.isEmpty()) {
            errors.add(field, message);
        }
        return user.map(JiraUser::key).orElse(null);
    }

    private LocalDate day(String text, FieldErrors errors) {
        if (text.isEmpty()) {
            return null;
        }
        if (!dates.isParseable(text)) {
            errors.add(IssueField.DUE, "You did not enter a valid date. Please enter the date in the format \"d/MMM/yy\","
                    + " eg. \"9/Mar/26\"");
            return null;
        }
        return dates.parseDatePicker(text).toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    private void custom(IssueInput input, String id, List<String> texts, FieldErrors errors) {
        Optional<CustomFieldRecord> field = Ids.customField(id).flatMap(stores.customFields()::byId);
        if (field.isEmpty()) {
            errors.add(id, "Field '" + id + "' cannot be set. It is not on the appropriate screen, or unknown.");
        } else if (field.get().kind().people()) {
            // Jira's user pickers take several names in one text, parted by commas.
            List<String> names = texts.stream().flatMap(text -> Stream.of(text.split("[,\\n]"))).map(String::strip)
                    .filter(name -> !name.isEmpty()).distinct().toList();
            input.value(field.get().id(), names.stream().map(name -> key(name, id, errors)).toList());
        } else {
            input.value(field.get().id(), texts.stream().filter(text -> !text.isEmpty()).toList());
        }
    }

    private String key(String username, String field, FieldErrors errors) {
        Optional<JiraUser> user = stores.people().byName(username);
        if (user.isEmpty()) {
            errors.add(field, "Could not find username: " + username);
        }
        return user.map(JiraUser::key).orElse(username);
    }
}
