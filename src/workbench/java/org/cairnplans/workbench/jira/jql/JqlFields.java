package org.cairnplans.workbench.jira.jql;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cairnplans.workbench.jira.domain.CustomFieldRecord;
import org.cairnplans.workbench.jira.store.JiraStores;

/** The fields JQL knows, with the names Jira gives them. */
final class JqlFields {

    private static final Pattern CUSTOM = Pattern.compile("cf\\[(\\d{1,18})]", Pattern.CASE_INSENSITIVE);
    private static final String PERSON_SORT = "(select lower(u.display_name) from person u where u.user_key = %s)";

    private final Map<String, FieldSql> byName = new HashMap<>();

    JqlFields() {
        ids();
        people();
        lists();
        texts();
        dates();
    }

    /** @param name in any case; a system field, {@code cf[10000]} or the name of a custom field that has a searcher */
    Optional<FieldSql> find(String name, JiraStores stores) {
        FieldSql known = byName.get(name.toLowerCase(Locale.ROOT));
        if (known != null) {
            return Optional.of(known);
        }
        Matcher custom = CUSTOM.matcher(name);
        Optional<CustomFieldRecord> field = custom.matches() ? stores.customFields().byId(Long.parseLong(custom.group(1)))
                : stores.customFields().all().stream().filter(f -> f.name().equalsIgnoreCase(name)).findFirst();
        return field.filter(f -> f.searcherKey() != null).map(JqlFields::custom);
    }

    private static FieldSql custom(CustomFieldRecord field) {
        String from = "exists (select 1 from custom_value v where v.issue_id = i.id and v.field_id = " + field.id();
        if (field.kind().people()) {
            return new MemberSql(from + ")", from + " and v.content in %s)", Resolvers.people(), null);
        }
        return new TextSql(List.of("(select v.content from custom_value v where v.issue_id = i.id and v.field_id = " + field.id()
                + " and v.place = 0)"), false, null);
    }

    private void ids() {
        put(MemberSql.column("i.project_id", Resolvers.named(Resolvers::projects),
                "(select lower(p.name) from project p where p.id = i.project_id)"), "project");
        put(MemberSql.column("i.type_id", Resolvers.types(), "(select lower(t.name) from issue_type t where t.id = i.type_id)"),
                "issuetype", "type");
        put(MemberSql.column("i.status_id", named(s -> s.workflows().statuses(), x -> x.name(), x -> x.id()), "i.status_id"),
                "status");
        put(MemberSql.column("i.status_id", Resolvers.categories(), null), "statuscategory");
        put(MemberSql.column("i.priority_id", named(s -> s.constants().priorities(), x -> x.name(), x -> x.id()),
                "(select x.place from priority x where x.id = i.priority_id)"), "priority");
        put(MemberSql.column("i.resolution_id", Resolvers.resolutions(),
                "(select x.place from resolution x where x.id = i.resolution_id)"), "resolution");
        put(MemberSql.column("i.security_level", named(s -> s.security().allLevels(), x -> x.name(), x -> x.id()),
                null), "level");
        put(MemberSql.column("i.id", Resolvers.issues(), "i.num"), "key", "issuekey", "issue", "id");
        put(MemberSql.column("i.parent_id", Resolvers.issues(), null), "parent");
    }

    private void people() {
        put(MemberSql.column("i.assignee_key", Resolvers.people(), PERSON_SORT.replace("%s", "i.assignee_key")), "assignee");
        put(MemberSql.column("i.reporter_key", Resolvers.people(), PERSON_SORT.replace("%s", "i.reporter_key")), "reporter");
        put(MemberSql.column("i.creator_key", Resolvers.people(), PERSON_SORT.replace("%s", "i.creator_key")), "creator");
    }

    private void lists() {
        String labels = "exists (select 1 from issue_label x where x.issue_id = i.id";
        put(new MemberSql(labels + ")", labels + " and x.label in %s)", Resolvers.literal(), null), "labels");
        String components = "exists (select 1 from issue_component x where x.issue_id = i.id";
        put(new MemberSql(components + ")", components + " and x.component_id in %s)",
                named(s -> s.parts().allComponents(), x -> x.name(), x -> x.id()), null), "component");
        String fix = "exists (select 1 from issue_version x where x.fix and x.issue_id = i.id";
        ValueResolver versions = named(s -> s.parts().allVersions(), x -> x.name(), x -> x.id());
        put(new MemberSql(fix + ")", fix + " and x.version_id in %s)", versions, null), "fixversion");
        String affected = "exists (select 1 from issue_version x where not x.fix and x.issue_id = i.id";
        put(new MemberSql(affected + ")", affected + " and x.version_id in %s)", versions, null), "affectedversion");
    }

    private void texts() {
        put(new TextSql(List.of("i.summary"), false, "lower(i.summary)"), "summary");
        put(new TextSql(List.of("i.description"), false, null), "description");
        put(new TextSql(List.of("i.environment"), false, null), "environment");
        put(new TextSql(List.of("i.summary", "i.description", "i.environment"), true, null), "text");
    }

    private void dates() {
        put(new DateSql("i.created", false), "created", "createddate");
        put(new DateSql("i.updated", false), "updated", "updateddate");
        put(new DateSql("i.resolved", false), "resolved", "resolutiondate");
        put(new DateSql("i.due", true), "due", "duedate");
    }

    private static <T> ValueResolver named(Function<JiraStores, List<T>> all, Function<T, String> name, Function<T, Long> id) {
        return Resolvers.named(stores -> all.apply(stores).stream().map(x -> new Resolvers.Named(name.apply(x), id.apply(x)))
                .toList());
    }

    private void put(FieldSql field, String... names) {
        for (String name : names) {
            byName.put(name, field);
        }
    }
}
