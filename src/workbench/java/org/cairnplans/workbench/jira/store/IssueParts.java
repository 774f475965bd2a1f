package org.cairnplans.workbench.jira.store;

import java.util.ArrayList;
import java.util.List;
import org.cairnplans.workbench.jira.domain.IssueContent;

/** Collects the labels, components, versions and custom field values of issues and writes them table by table. */
final class IssueParts {

    private final Database database;
    private final List<Object[]> labels = new ArrayList<>();
    private final List<Object[]> components = new ArrayList<>();
    private final List<Object[]> versions = new ArrayList<>();
    private final List<Object[]> values = new ArrayList<>();

    IssueParts(Database database) {
        this.database = database;
    }

    void add(long id, IssueContent content) {
        content.labels().forEach(label -> labels.add(new Object[] {id, label}));
        content.components().forEach(component -> components.add(new Object[] {id, component}));
        content.fixVersions().forEach(version -> versions.add(new Object[] {id, version, true}));
        content.affectedVersions().forEach(version -> versions.add(new Object[] {id, version, false}));
        content.values().forEach((field, list) -> {
            for (int place = 0; place < list.size(); place++) {
                values.add(new Object[] {id, field, place, list.get(place)});
            }
        });
    }

    void write() {
        database.batch("insert into issue_label (issue_id, label) values (?, ?)", labels);
        database.batch("insert into issue_component (issue_id, component_id) values (?, ?)", components);
        database.batch("insert into issue_version (issue_id, version_id, fix) values (?, ?, ?)", versions);
        database.batch("insert into custom_value (issue_id, field_id, place, content) values (?, ?, ?, ?)", values);
    }
}
