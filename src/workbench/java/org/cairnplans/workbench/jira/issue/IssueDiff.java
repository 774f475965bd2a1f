package org.cairnplans.workbench.jira.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.cairnplans.workbench.jira.domain.ChangeItem;
import org.cairnplans.workbench.jira.domain.ComponentRecord;
import org.cairnplans.workbench.jira.domain.CustomFieldRecord;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.domain.IssueRecord;
import org.cairnplans.workbench.jira.domain.IssueTypeRecord;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.domain.PriorityRecord;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.domain.ResolutionRecord;
import org.cairnplans.workbench.jira.domain.SecurityLevel;
import org.cairnplans.workbench.jira.domain.StatusRecord;
import org.cairnplans.workbench.jira.domain.VersionRecord;
import org.cairnplans.workbench.jira.store.JiraStores;

/** The history items that tell one state of an issue from the next, with the field names Jira writes. */
final class IssueDiff {

    private final JiraStores stores;

    IssueDiff(JiraStores stores) {
        this.stores = stores;
    }

    List<ChangeItem> between(IssueContent before, IssueContent after) {
        List<ChangeItem> items = new ArrayList<>();
        IssueRecord a = before.issue();
        IssueRecord b = after.issue();
        id(items, "project", a.project(), b.project(), id -> stores.projects().byId(id).map(ProjectRecord::name));
        text(items, "Key", a.key(), b.key());
        id(items, "issuetype", a.type(), b.type(), id -> stores.issueTypes().byId(id).map(IssueTypeRecord::name));
        id(items, "Parent Issue", a.parent(), b.parent(), id -> stores.issues().byId(id).map(IssueRecord::key));
        id(items, "status", a.status(), b.status(), id -> stores.workflows().status(id).map(StatusRecord::name));
        id(items, "resolution", a.resolution(), b.resolution(),
                id -> stores.constants().resolution(id).map(ResolutionRecord::name));
        id(items, "priority", a.priority(), b.priority(), id -> stores.constants().priority(id).map(PriorityRecord::name));
        id(items, "security", a.security(), b.security(), id -> stores.security().level(id).map(SecurityLevel::name));
        person(items, "reporter", a.reporter(), b.reporter());
        person(items, "assignee", a.assignee(), b.assignee());
        text(items, "summary", a.summary(), b.summary());
        text(items, "description", a.description(), b.description());
        text(items, "environment", a.environment(), b.environment());
        day(items, a.due(), b.due());
        text(items, "labels", String.join(" ", before.labels()), String.join(" ", after.labels()));
        each(items, "Component", before.components(), after.components(), this::componentName);
        each(items, "Fix Version", before.fixVersions(), after.fixVersions(), this::versionName);
        each(items, "Version", before.affectedVersions(), after.affectedVersions(), this::versionName);
        custom(items, before, after);
        return items;
    }

    private static void text(List<ChangeItem> items, String field, String from, String to) {
        if (!Objects.equals(from, to)) {
            items.add(ChangeItem.of(field, null, from, null, to));
        }
    }

    private static void id(List<ChangeItem> items, String field, Long from, Long to,
            Function<Long, Optional<String>> name) {
        if (!Objects.equals(from, to)) {
            items.add(ChangeItem.of(field, string(from), from == null ? null : name.apply(from).orElse(null), string(to),
                    to == null ? null : name.apply(to).orElse(null)));
        }
    }

    private void person(List<ChangeItem> items, String field, String from, String to) {
        if (!Objects.equals(from, to)) {
            items.add(ChangeItem.of(field, from, displayName(from), to, displayName(to)));
        }
    }

    private static void day(List<ChangeItem> items, LocalDate from, LocalDate to) {
        if (!Objects.equals(from, to)) {
            items.add(ChangeItem.of("duedate", string(from), midnight(from), string(to), midnight(to)));
        }
    }

    private static void each(List<ChangeItem> items, String field, Set<Long> from, Set<Long> to, Function<Long, String> name) {
        for (Long gone : new TreeSet<>(from)) {
            if (!to.contains(gone)) {
                items.add(ChangeItem.of(field, gone.toString(), name.apply(gone), null, null));
            }
        }
        for (Long added : new TreeSet<>(to)) {
            if (!from.contains(added)) {
                items.add(ChangeItem.of(field, null, null, added.toString(), name.apply(added)));
            }
        }
    }

    private void custom(List<ChangeItem> items, IssueContent before, IssueContent after) {
        Set<Long> fields = new LinkedHashSet<>(before.values().keySet());
        fields.addAll(after.values().keySet());
        fields.removeIf(field -> before.values().getOrDefault(field, List.of())
                .equals(after.values().getOrDefault(field, List.of())));
        for (Long id : fields) {
            CustomFieldRecord field = stores.customFields().byId(id).orElseThrow();
            items.add(new ChangeItem(field.name(), true, null, readable(field, before.values().get(id)), null,
                    readable(field, after.values().get(id))));
        }
    }

    private String readable(CustomFieldRecord field, List<String> values) {
        if (values == null) {
            return null;
        }
        Collection<String> shown = field.kind().people()
                ? values.stream().map(key -> stores.people().byKey(key).map(JiraUser::username).orElse(key)).toList() : values;
        return String.join(", ", shown);
    }

    private String displayName(String userKey) {
        return userKey == null ? null : stores.people().byKey(userKey).map(JiraUser::displayName).orElse(userKey);
    }

    private String componentName(Long id) {
        return stores.parts().component(id).map(ComponentRecord::name).orElse(null);
    }

    private String versionName(Long id) {
        return stores.parts().version(id).map(VersionRecord::name).orElse(null);
    }

    private static String string(Object value) {
        return value == null ? null : value.toString();
    }

    /** Jira's history writes a due date with the time of its first second. */
    private static String midnight(LocalDate day) {
        return day == null ? null : day + " 00:00:00.0";
    }
}
