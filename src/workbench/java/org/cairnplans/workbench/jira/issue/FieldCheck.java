package org.cairnplans.workbench.jira.issue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.workbench.jira.domain.ComponentRecord;
import org.cairnplans.workbench.jira.domain.CustomFieldRecord;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.domain.IssueEditor;
import org.cairnplans.workbench.jira.domain.IssueRecord;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.domain.Permissions;
import org.cairnplans.workbench.jira.domain.VersionRecord;
import org.cairnplans.workbench.jira.domain.Viewer;
import org.cairnplans.workbench.jira.store.JiraStores;

/** Checks given values field by field and applies them to an issue, with the messages Jira gives. */
final class FieldCheck {

    private static final String TOO_LONG = "The entered text is too long. It exceeds the allowed limit of 32,767 characters.";
    /** Jira's limit for one label. */
    private static final int MAX_LABEL = 255;

    private final JiraStores stores;

    FieldCheck(JiraStores stores) {
        this.stores = stores;
    }

    /**
     * @param start the issue to change, or the bare beginning of a new one
     * @param creating true when the issue is new: then its project decides what the actor may set, else the issue
     */
    Draft apply(IssueContent before, IssueContent start, IssueInput input, Viewer actor, boolean creating) {
        FieldErrors errors = new FieldErrors();
        Set<IssueField> hidden = hidden(start.issue(), input, actor, creating);
        IssueEditor editor = start.issue().edit();
        texts(input, editor, errors);
        people(input, editor, hidden, start.issue(), errors);
        choices(input, editor, hidden, start.issue(), actor, errors);
        IssueContent after = parts(start.with(editor.done()), input, errors);
        after = values(after, input.values(), errors);
        String comment = comment(input, errors);
        return new Draft(before, errors.any() ? null : after, comment, hidden, errors);
    }

    /** Fields given that the actor may not set. */
    private Set<IssueField> hidden(IssueRecord issue, IssueInput input, Viewer actor, boolean creating) {
        Set<IssueField> hidden = EnumSet.noneOf(IssueField.class);
        Map.of(IssueField.REPORTER, Permissions.MODIFY_REPORTER, IssueField.ASSIGNEE, Permissions.ASSIGN_ISSUES,
                IssueField.DUE, Permissions.SCHEDULE_ISSUES, IssueField.SECURITY, Permissions.SET_ISSUE_SECURITY)
                .forEach((field, permission) -> {
                    if (input.has(field) && !may(permission, issue, actor, creating)) {
                        hidden.add(field);
                    }
                });
        if (input.has(IssueField.SECURITY) && issue.subTask()) {
            hidden.add(IssueField.SECURITY);
        }
        return hidden;
    }

    private boolean may(String permission, IssueRecord issue, Viewer actor, boolean creating) {
        return creating ? stores.access().mayInProject(permission, issue.project(), actor)
                : stores.access().mayOnIssue(permission, issue.id(), actor);
    }

    private static void texts(IssueInput input, IssueEditor editor, FieldErrors errors) {
        if (input.has(IssueField.SUMMARY)) {
            String summary = input.text(IssueField.SUMMARY);
            editor.summary(summary == null ? null : summary.strip());
            if (summary == null || summary.isBlank()) {
                errors.add(IssueField.SUMMARY, "You must specify a summary of the issue.");
            } else if (summary.indexOf('\n') >= 0 || summary.indexOf('\r') >= 0) {
                errors.add(IssueField.SUMMARY, "The summary is invalid because it contains newline characters.");
            } else if (summary.strip().length() > IssueRecord.MAX_SUMMARY) {
                errors.add(IssueField.SUMMARY, "Summary can't exceed 255 characters.");
            }
        }
        if (input.has(IssueField.DESCRIPTION)) {
            editor.description(longText(input, IssueField.DESCRIPTION, errors));
        }
        if (input.has(IssueField.ENVIRONMENT)) {
            editor.environment(longText(input, IssueField.ENVIRONMENT, errors));
        }
    }

    private static String longText(IssueInput input, IssueField field, FieldErrors errors) {
        String text = input.text(field);
        if (text != null && text.length() > IssueRecord.MAX_TEXT) {
            errors.add(field, TOO_LONG);
        }
        return text == null || text.isEmpty() ? null : text;
    }

    private void people(IssueInput input, IssueEditor editor, Set<IssueField> hidden, IssueRecord issue, FieldErrors errors) {
        if (input.has(IssueField.REPORTER) && !hidden.contains(IssueField.REPORTER)) {
            String key = input.text(IssueField.REPORTER);
            if (key == null) {
                errors.add(IssueField.REPORTER, "Reporter is required.");
            } else if (stores.people().byKey(key).isEmpty()) {
                errors.add(IssueField.REPORTER, "The reporter specified is not a user.");
            }
            editor.reporter(key);
        }
        if (input.has(IssueField.ASSIGNEE) && !hidden.contains(IssueField.ASSIGNEE)) {
            String key = input.text(IssueField.ASSIGNEE);
            Optional<JiraUser> user = key == null ? Optional.empty() : stores.people().byKey(key);
            if (key != null && user.isEmpty()) {
                errors.add(IssueField.ASSIGNEE, "User '" + key + "' does not exist.");
            } else if (key != null && !key.equals(issue.assignee()) && (!user.get().active() || !stores.access()
                    .mayInProject(Permissions.ASSIGNABLE_USER, issue.project(), Viewer.of(key)))) {
                errors.add(IssueField.ASSIGNEE, "User '" + user.get().username() + "' cannot be assigned issues.");
            }
            editor.assignee(key);
        }
    }

    private void choices(IssueInput input, IssueEditor editor, Set<IssueField> hidden, IssueRecord issue, Viewer actor,
            FieldErrors errors) {
        if (input.has(IssueField.PRIORITY)) {
            Long id = input.id(IssueField.PRIORITY);
            if (id != null && stores.constants().priority(id).isEmpty()) {
                errors.add(IssueField.PRIORITY, "The priority selected is invalid.");
            }
            editor.priority(id);
        }
        if (input.has(IssueField.DUE) && !hidden.contains(IssueField.DUE)) {
            editor.due(input.day(IssueField.DUE));
        }
        if (input.has(IssueField.SECURITY) && !hidden.contains(IssueField.SECURITY)) {
            Long level = input.id(IssueField.SECURITY);
            boolean offered = level == null
                    || stores.access().levels(issue.project(), actor).stream().anyMatch(l -> l.id() == level);
            if (!offered) {
                errors.add(IssueField.SECURITY, "The security level specified is not valid for this issue.");
            }
            editor.security(level);
        }
    }

    private IssueContent parts(IssueContent content, IssueInput input, FieldErrors errors) {
        long project = content.issue().project();
        IssueContent after = content;
        if (input.has(IssueField.LABELS)) {
            Set<String> labels = input.set(IssueField.LABELS);
            labels.forEach(label -> label(label, errors));
            after = after.withLabels(labels);
        }
        if (input.has(IssueField.COMPONENTS)) {
            Set<Long> ids = input.set(IssueField.COMPONENTS);
            known(ids, stores.parts().components(project).stream().map(ComponentRecord::id).toList(), IssueField.COMPONENTS,
                    "Component", errors);
            after = after.withComponents(ids);
        }
        List<Long> versions = stores.parts().versions(project).stream().map(VersionRecord::id).toList();
        if (input.has(IssueField.FIX_VERSIONS)) {
            Set<Long> ids = input.set(IssueField.FIX_VERSIONS);
            known(ids, versions, IssueField.FIX_VERSIONS, "Version", errors);
            after = after.withVersions(ids, after.affectedVersions());
        }
        if (input.has(IssueField.AFFECTED_VERSIONS)) {
            Set<Long> ids = input.set(IssueField.AFFECTED_VERSIONS);
            known(ids, versions, IssueField.AFFECTED_VERSIONS, "Version", errors);
            after = after.withVersions(after.fixVersions(), ids);
        }
        return after;
    }

    private static void label(String label, FieldErrors errors) {
        if (label.isBlank() || label.chars().anyMatch(Character::isWhitespace)) {
            errors.add(IssueField.LABELS, "The label '" + label + "' contains spaces which is invalid.");
        } else if (label.length() > MAX_LABEL) {
            errors.add(IssueField.LABELS, "The label '" + label + "' exceeds the maximum length of 255 characters.");
        }
    }

    private static void known(Set<Long> given, List<Long> known, IssueField field, String what, FieldErrors errors) {
        given.stream().filter(id -> !known.contains(id)).findFirst()
                .ifPresent(id -> errors.add(field, what + " with id '" + id + "' does not exist."));
    }

    private IssueContent values(IssueContent content, Map<Long, List<String>> values, FieldErrors errors) {
        IssueContent after = content;
        for (Map.Entry<Long, List<String>> entry : values.entrySet()) {
            Optional<CustomFieldRecord> field = stores.customFields().byId(entry.getKey())
                    .filter(f -> f.appliesTo(content.issue().project(), content.issue().type()));
            String id = "customfield_" + entry.getKey();
            if (field.isEmpty()) {
                errors.add(id, "Field '" + id + "' cannot be set. It is not on the appropriate screen, or unknown.");
            } else {
                value(field.get(), entry.getValue(), errors);
                after = after.withValue(entry.getKey(), entry.getValue());
            }
        }
        return after;
    }

    private void value(CustomFieldRecord field, List<String> values, FieldErrors errors) {
        if (!field.kind().many() && values.size() > 1) {
            errors.add(field.fieldId(), "Only one value is allowed.");
        } else if (field.kind().people()) {
            Map<String, JiraUser> known = stores.people().byKeys(values);
            values.stream().filter(key -> !known.containsKey(key)).findFirst().ifPresent(
                    key -> errors.add(field.fieldId(), "Could not find username: " + key));
        } else if (values.stream().anyMatch(value -> value.length() > IssueRecord.MAX_TEXT)) {
            errors.add(field.fieldId(), TOO_LONG);
        }
    }

    private static String comment(IssueInput input, FieldErrors errors) {
        String text = input.has(IssueField.COMMENT) ? longText(input, IssueField.COMMENT, errors) : null;
        return text == null || text.isBlank() ? null : text;
    }
}
