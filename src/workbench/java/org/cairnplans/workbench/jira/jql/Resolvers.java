package org.cairnplans.workbench.jira.jql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.cairnplans.workbench.jira.domain.IssueRecord;
import org.cairnplans.workbench.jira.domain.IssueTypeRecord;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.domain.StatusCategory;
import org.cairnplans.workbench.jira.domain.StatusRecord;
import org.cairnplans.workbench.jira.store.JiraStores;

/** The value resolvers of JQL's fields. */
final class Resolvers {

    private Resolvers() {
    }

    /** Things with a name and an id; several may have one name (components of two projects). */
    record Named(String name, Object id) {
    }

    static ValueResolver named(Function<JiraStores, List<Named>> all) {
        return (field, operands, context) -> {
            Map<String, List<Object>> known = new HashMap<>();
            for (Named thing : all.apply(context.stores())) {
                known.computeIfAbsent(lower(thing.name()), name -> new ArrayList<>()).add(thing.id());
                known.computeIfAbsent(thing.id().toString(), name -> new ArrayList<>()).add(thing.id());
            }
            List<Object> found = new ArrayList<>();
            for (String text : texts(field, operands, context)) {
                List<Object> ids = known.get(lower(text));
                if (ids == null) {
                    context.missing(text, field);
                } else {
                    found.addAll(ids);
                }
            }
            return new ValueResolver.Resolved(found, false);
        };
    }

    /** Key, name or id. */
    static List<Named> projects(JiraStores stores) {
        List<Named> names = new ArrayList<>();
        for (ProjectRecord project : stores.projects().all()) {
            names.add(new Named(project.name(), project.id()));
            names.add(new Named(project.key(), project.id()));
        }
        return names;
    }

    /** Issue types, with the functions for all standard and all sub-task types. */
    static ValueResolver types() {
        ValueResolver plain = named(stores -> stores.issueTypes().all().stream().map(t -> new Named(t.name(), t.id())).toList());
        return (field, operands, context) -> {
            List<Object> found = new ArrayList<>();
            List<Operand> rest = new ArrayList<>();
            for (Operand operand : operands) {
                boolean subTasks = operand instanceof Operand.Call call && call.name().equalsIgnoreCase("subTaskIssueTypes");
                if (subTasks || operand instanceof Operand.Call call && call.name().equalsIgnoreCase("standardIssueTypes")) {
                    context.stores().issueTypes().all().stream().filter(type -> type.subTask() == subTasks)
                            .map(IssueTypeRecord::id).forEach(found::add);
                } else {
                    rest.add(operand);
                }
            }
            if (!rest.isEmpty()) {
                found.addAll(plain.resolve(field, rest, context).stored());
            }
            return new ValueResolver.Resolved(found, false);
        };
    }

    /** A category stands for all its statuses. */
    static ValueResolver categories() {
        return (field, operands, context) -> {
            List<Object> found = new ArrayList<>();
            List<StatusRecord> statuses = context.stores().workflows().statuses();
            for (String text : texts(field, operands, context)) {
                List<StatusCategory> categories = Arrays.stream(StatusCategory.values()).filter(category -> category.label()
                        .equalsIgnoreCase(text) || category.key().equalsIgnoreCase(text)
                        || Long.toString(category.id()).equals(text)).toList();
                if (categories.isEmpty()) {
                    context.missing(text, field);
                }
                statuses.stream().filter(status -> categories.contains(status.category())).map(StatusRecord::id)
                        .forEach(found::add);
            }
            return new ValueResolver.Resolved(found, false);
        };
    }

    /** Resolutions; "Unresolved" stands for none. */
    static ValueResolver resolutions() {
        ValueResolver plain = named(stores -> stores.constants().resolutions().stream().map(r -> new Named(r.name(), r.id()))
                .toList());
        return (field, operands, context) -> {
            List<Operand> rest = operands.stream().filter(operand -> !unresolved(operand)).toList();
            List<Object> found = rest.isEmpty() ? List.of() : plain.resolve(field, rest, context).stored();
            return new ValueResolver.Resolved(found, rest.size() < operands.size());
        };
    }

    private static boolean unresolved(Operand operand) {
        return operand instanceof Operand.Value value && value.text().equalsIgnoreCase("unresolved");
    }

    /** User names or keys, currentUser(), membersOf("group"). */
    static ValueResolver people() {
        return (field, operands, context) -> {
            List<Object> found = new ArrayList<>();
            List<Operand> names = new ArrayList<>();
            for (Operand operand : operands) {
                if (operand instanceof Operand.Call call && call.name().equalsIgnoreCase("currentUser")) {
                    if (context.viewer().userKey() != null) {
                        found.add(context.viewer().userKey());
                    }
                } else if (operand instanceof Operand.Call call && call.name().equalsIgnoreCase("membersOf")
                        && call.arguments().size() == 1) {
                    context.stores().groups().members(call.arguments().get(0)).stream().map(JiraUser::key).forEach(found::add);
                } else {
                    names.add(operand);
                }
            }
            List<String> texts = texts(field, names, context);
            Map<String, String> keys = context.stores().people().keysOf(texts);
            for (String text : texts) {
                if (keys.containsKey(lower(text))) {
                    found.add(keys.get(lower(text)));
                } else {
                    context.error("The value '" + text + "' does not exist for the field '" + field + "'.");
                }
            }
            return new ValueResolver.Resolved(found, false);
        };
    }

    /** Issue keys (former ones, too) and ids. What the asker may not see does not exist. */
    static ValueResolver issues() {
        return (field, operands, context) -> {
            List<String> texts = texts(field, operands, context);
            Map<String, Long> ids = context.stores().issues().idsOf(texts);
            List<Long> visible = context.stores().access().visible(List.copyOf(ids.values()), context.viewer()).stream()
                    .map(IssueRecord::id).toList();
            for (String text : texts) {
                Long id = ids.get(text.toUpperCase(Locale.ROOT));
                if (id == null || !visible.contains(id)) {
                    context.error(text.matches("\\d+") ? "A value with ID '" + text + "' does not exist for the field '" + field
                            + "'." : "An issue with key '" + text + "' does not exist for field '" + field + "'.");
                }
            }
            return new ValueResolver.Resolved(List.copyOf(visible), false);
        };
    }

    /** Texts taken as they are: labels. */
    static ValueResolver literal() {
        return (field, operands, context) -> new ValueResolver.Resolved(List.copyOf(texts(field, operands, context)), false);
    }

    private static List<String> texts(String field, List<Operand> operands, JqlContext context) {
        List<String> texts = new ArrayList<>();
        for (Operand operand : operands) {
            if (operand instanceof Operand.Value value) {
                texts.add(value.text());
            } else if (operand instanceof Operand.Call call) {
                context.error("Unable to find JQL function '" + call.shown() + "' for the field '" + field + "'.");
            }
        }
        return texts;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
