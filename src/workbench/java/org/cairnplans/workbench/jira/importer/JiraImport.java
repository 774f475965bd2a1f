package org.cairnplans.workbench.jira.importer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.domain.IssueRecord;
import org.cairnplans.workbench.jira.domain.LinkRecord;
import org.cairnplans.workbench.jira.store.ImportStore;
import org.cairnplans.workbench.jira.store.JiraStores;

/**
 * Imports issues of another Jira: with people, comments, links among them, components and versions, under their keys. All or
 * nothing, in one transaction, without history and events. Issues imported before are left alone.
 */
public final class JiraImport {

    private static final int PORTION = 250;

    private final JiraStores stores;
    private final ImportStore imported;
    private final Consumer<String> progress;

    /** @param progress told in one short sentence how far the import is */
    public JiraImport(JiraStores stores, Consumer<String> progress) {
        this.stores = stores;
        this.imported = new ImportStore(stores.database());
        this.progress = progress;
    }

    /** @throws ImportException when the file is broken; nothing is kept then */
    public ImportResult run(Path file) {
        progress.accept("Reading " + file.getFileName());
        List<SourceIssue> issues = SearchFile.read(file);
        return stores.database().inTransaction(() -> write(issues));
    }

    private ImportResult write(List<SourceIssue> all) {
        Map<String, Long> known = imported.all();
        checkParents(all, known.keySet());
        List<SourceIssue> fresh = all.stream().filter(issue -> !known.containsKey(issue.key())).toList();
        Catalogue catalogue = new Catalogue(stores);
        Map<String, Long> ids = new HashMap<>(known);
        projects(fresh).forEach((source, issues) -> {
            ProjectTarget target = ProjectTarget.open(stores, catalogue, source, issues);
            add(target, catalogue, issues, ids);
        });
        int comments = comments(fresh, catalogue, ids);
        LinkImport links = new LinkImport(stores, catalogue, ids);
        links.add(fresh);
        return new ImportResult(fresh.size(), all.size() - fresh.size(), comments, links.made(), links.foreign());
    }

    private static void checkParents(List<SourceIssue> all, Set<String> known) {
        Map<String, SourceIssue> byKey = all.stream().collect(Collectors.toMap(SourceIssue::key, issue -> issue));
        for (SourceIssue issue : all) {
            if (issue.parent() == null) {
                continue;
            }
            SourceIssue parent = byKey.get(issue.parent());
            if (parent == null && !known.contains(issue.parent())) {
                throw new ImportException(issue.key() + ": its parent " + issue.parent() + " is neither in the file nor was it"
                        + " imported before");
            }
            if (parent != null && (parent.type().subTask() || !parent.project().key().equals(issue.project().key()))) {
                throw new ImportException(issue.key() + ": its parent " + issue.parent()
                        + " is a sub-task or in another project");
            }
        }
    }

    private static Map<SourceIssue.SourceProject, List<SourceIssue>> projects(List<SourceIssue> issues) {
        return issues.stream().collect(Collectors.groupingBy(SourceIssue::project, LinkedHashMap::new, Collectors.toList()));
    }

    private void add(ProjectTarget target, Catalogue catalogue, List<SourceIssue> issues, Map<String, Long> ids) {
        Set<String> taken = new HashSet<>(stores.issues().keysOfProject(target.project().id()));
        for (SourceIssue issue : issues) {
            if (!taken.add(issue.key())) {
                throw new ImportException(issue.key() + ": there is an issue of this key already that was not imported");
            }
        }
        List<SourceIssue> ordered = new ArrayList<>(issues);
        ordered.sort(Comparator.comparing(issue -> number(issue.key())));
        // Parents first: a sub-task's row has its parent's id.
        write(ordered.stream().filter(issue -> issue.parent() == null).toList(), target, catalogue, ids);
        List<SourceIssue> subTasks = ordered.stream().filter(issue -> issue.parent() != null).toList();
        write(subTasks, target, catalogue, ids);
        long type = stores.links().subTaskType().id();
        stores.links().addAll(subTasks.stream().map(child -> new LinkRecord(0, type, ids.get(child.parent()),
                ids.get(child.key()),
                number(child.key()))).toList());
        imported.record(ordered.stream().collect(Collectors.toMap(SourceIssue::key, issue -> ids.get(issue.key()))));
        stores.projects().raiseCounter(target.project().id(), ordered.stream().mapToLong(issue -> number(issue.key())).max()
                .orElse(0));
    }

    private void write(List<SourceIssue> issues, ProjectTarget target, Catalogue catalogue, Map<String, Long> ids) {
        for (int from = 0; from < issues.size(); from += PORTION) {
            List<SourceIssue> part = issues.subList(from, Math.min(from + PORTION, issues.size()));
            List<Long> made = stores.contents().addAll(part.stream().map(issue -> content(issue, target, catalogue, ids))
                    .toList());
            for (int i = 0; i < made.size(); i++) {
                ids.put(part.get(i).key(), made.get(i));
            }
            progress.accept("Importing " + target.project().key() + ": " + ids.size() + " issues");
        }
    }

    private IssueContent content(SourceIssue issue, ProjectTarget target, Catalogue catalogue, Map<String, Long> ids) {
        IssueRecord record = new IssueRecord(0, issue.key(), target.project().id(), catalogue.type(issue.type(), issue.key()),
                catalogue.status(issue.status(), issue.key()), catalogue.priority(issue.priority()),
                catalogue.resolution(issue.resolution()), issue.parent() == null ? null : ids.get(issue.parent()),
                issue.summary(),
                issue.description(), issue.environment(), catalogue.person(issue.reporter()), catalogue.person(issue.assignee()),
                catalogue.person(issue.creator()), issue.created(), issue.updated(), issue.resolved(), issue.due(), null);
        return new IssueContent(record, Set.copyOf(issue.labels()), target.components(issue.components()),
                target.versions(issue.fixVersions()), target.versions(issue.affectedVersions()), Map.of());
    }

    private int comments(List<SourceIssue> issues, Catalogue catalogue, Map<String, Long> ids) {
        List<Object[]> rows = new ArrayList<>();
        for (SourceIssue issue : issues) {
            for (SourceIssue.SourceComment comment : issue.comments()) {
                String author = catalogue.person(comment.author());
                rows.add(new Object[] {ids.get(issue.key()), author, comment.body(), comment.created(), author,
                        comment.updated()});
            }
        }
        progress.accept("Importing " + rows.size() + " comments");
        imported.comments(rows);
        return rows.size();
    }

    private static long number(String key) {
        return Long.parseLong(key.substring(key.lastIndexOf('-') + 1));
    }
}
