package org.cairnplans.workbench.jira.issue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.domain.IssueRecord;
import org.cairnplans.workbench.jira.domain.IssueTypeRecord;
import org.cairnplans.workbench.jira.domain.LinkRecord;
import org.cairnplans.workbench.jira.domain.Permissions;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.domain.SecurityScheme;
import org.cairnplans.workbench.jira.domain.Switch;
import org.cairnplans.workbench.jira.domain.Viewer;
import org.cairnplans.workbench.jira.domain.WorkflowRecord;
import org.cairnplans.workbench.jira.store.JiraStores;

/** Moves an issue to another project, makes an issue a sub-task and a sub-task an issue. Checks first, then writes. */
public final class IssueMoves {

    private static final String WRONG_TYPE = "The issue type selected is invalid.";

    private final JiraStores stores;
    private final IssueJournal journal;
    private final IssueFinder finder;

    public IssueMoves(JiraStores stores, IssueJournal journal, IssueFinder finder) {
        this.stores = stores;
        this.journal = journal;
        this.finder = finder;
    }

    /**
     * Moves the issue and its sub-tasks. It gets a new key; the old one still finds it. A status the target's workflow lacks
     * becomes its first; components, versions and fields the target lacks are dropped; the target's default security level holds
     * when it has another scheme.
     *
     * @param typeId type of the issue in the target project; sub-tasks keep theirs when the target offers it
     * @return empty errors when it was done
     */
    public FieldErrors move(String actor, Long issueId, long projectId, long typeId) {
        FieldErrors errors = new FieldErrors();
        Optional<IssueContent> issue = finder.find(actor, issueId, errors);
        Optional<ProjectRecord> target = stores.projects().byId(projectId);
        if (issue.isPresent()) {
            checkMove(actor, issue.get(), target, typeId, errors);
        }
        if (!errors.any()) {
            stores.database().inTransaction(() -> {
                carry(actor, issue.orElseThrow(), target.orElseThrow(), typeId);
            });
        }
        return errors;
    }

    private void checkMove(String actor, IssueContent issue, Optional<ProjectRecord> target, long typeId, FieldErrors errors) {
        Viewer viewer = Viewer.of(actor);
        if (!finder.may(Permissions.MOVE_ISSUES, issue, actor)) {
            errors.add("You do not have the permission to move this issue.");
        }
        if (target.isEmpty() || !stores.access().mayInProject(Permissions.CREATE_ISSUES, target.get().id(), viewer)) {
            errors.add(IssueField.PROJECT, "You do not have permission to create issues in the target project.");
            return;
        }
        if (issue.issue().subTask()) {
            errors.add("A sub-task can't be moved to another project without its parent.");
        }
        boolean offered = types(target.get()).contains(typeId)
                && stores.issueTypes().byId(typeId).filter(type -> !type.subTask()).isPresent();
        if (!offered) {
            errors.add(IssueField.TYPE, WRONG_TYPE);
        }
        boolean childrenFit = stores.issues().subTasks(issue.issue().id()).stream()
                .allMatch(child -> types(target.get()).contains(child.type()));
        if (!childrenFit) {
            errors.add("The target project offers no sub-task type for the issue's sub-tasks.");
        }
    }

    private void carry(String actor, IssueContent issue, ProjectRecord target, long typeId) {
        IssueContent moved = write(actor, issue, target, typeId, null);
        for (IssueRecord child : stores.issues().subTasks(moved.issue().id())) {
            write(actor, stores.contents().byId(child.id()).orElseThrow(), target, child.type(), moved.issue());
        }
    }

    private IssueContent write(String actor, IssueContent issue, ProjectRecord target, long typeId, IssueRecord parent) {
        IssueRecord record = issue.issue();
        ProjectRecord source = stores.projects().byId(record.project()).orElseThrow();
        WorkflowRecord workflow = stores.workflows().ofProject(target.id());
        String key = target.key() + "-" + stores.projects().nextNumber(target.id());
        IssueRecord changed = record.edit().project(target.id(), key).type(typeId)
                .status(workflow.statuses().contains(record.status()) ? record.status() : workflow.initialStatus())
                .security(parent == null ? level(record, source, target) : parent.security()).done();
        Map<Long, List<String>> kept = new LinkedHashMap<>(issue.values());
        kept.keySet().removeIf(field -> stores.customFields().byId(field).filter(f -> f.appliesTo(target.id(), typeId))
                .isEmpty());
        IssueContent wanted = new IssueContent(changed, issue.labels(), Set.of(), Set.of(), Set.of(), kept);
        return journal.write(issue, wanted, actor, IssueListener.Kind.MOVED);
    }

    private Long level(IssueRecord record, ProjectRecord source, ProjectRecord target) {
        if (Objects.equals(source.securityScheme(), target.securityScheme())) {
            return record.security();
        }
        return target.securityScheme() == null ? null
                : stores.security().scheme(target.securityScheme()).map(SecurityScheme::defaultLevel).orElse(null);
    }

    /** Makes an issue a sub-task of another issue of its project. @return empty errors when it was done */
    public FieldErrors makeSubTask(String actor, Long issueId, Long parentId, long typeId) {
        FieldErrors errors = new FieldErrors();
        Optional<IssueContent> issue = finder.find(actor, issueId, errors);
        Optional<IssueContent> parent = finder.find(actor, parentId, errors);
        if (errors.any()) {
            return errors;
        }
        checkConvert(actor, issue.get(), typeId, true, errors);
        if (!stores.settings().on(Switch.SUB_TASKS)) {
            errors.add("Sub-tasks are disabled.");
        }
        if (!stores.issues().subTasks(issue.get().issue().id()).isEmpty() || issue.get().issue().subTask()) {
            errors.add("Issue " + issue.get().issue().key() + " has sub-tasks or is one, so it can't become a sub-task.");
        }
        IssueRecord to = parent.get().issue();
        if (to.project() != issue.get().issue().project() || to.subTask() || to.id() == issue.get().issue().id()) {
            errors.add(IssueField.PARENT, "The parent must be another issue of the same project that is no sub-task itself.");
        }
        if (!errors.any()) {
            convert(actor, issue.get(), to, typeId);
        }
        return errors;
    }

    /** Makes a sub-task an issue of its own; its security level stays. @return empty errors when it was done */
    public FieldErrors makeIssue(String actor, Long issueId, long typeId) {
        FieldErrors errors = new FieldErrors();
        Optional<IssueContent> issue = finder.find(actor, issueId, errors);
        if (issue.isPresent()) {
            checkConvert(actor, issue.get(), typeId, false, errors);
            if (!issue.get().issue().subTask()) {
                errors.add("Issue " + issue.get().issue().key() + " is no sub-task.");
            }
        }
        if (!errors.any()) {
            convert(actor, issue.orElseThrow(), null, typeId);
        }
        return errors;
    }

    private void checkConvert(String actor, IssueContent issue, long typeId, boolean subTask, FieldErrors errors) {
        if (!finder.may(Permissions.EDIT_ISSUES, issue, actor)) {
            errors.add("You do not have permission to edit issues in this project.");
        }
        Optional<IssueTypeRecord> type = stores.issueTypes().byId(typeId);
        ProjectRecord project = stores.projects().byId(issue.issue().project()).orElseThrow();
        if (type.isEmpty() || type.get().subTask() != subTask || !types(project).contains(typeId)) {
            errors.add(IssueField.TYPE, WRONG_TYPE);
        }
    }

    private void convert(String actor, IssueContent issue, IssueRecord parent, long typeId) {
        stores.database().inTransaction(() -> {
            long id = issue.issue().id();
            long joining = stores.links().subTaskType().id();
            stores.links().inward(id).stream().filter(link -> link.typeId() == joining).map(LinkRecord::id)
                    .forEach(stores.links()::remove);
            IssueRecord changed = issue.issue().edit().type(typeId).parent(parent == null ? null : parent.id())
                    .security(parent == null ? issue.issue().security() : parent.security()).done();
            journal.write(issue, issue.with(changed), actor, IssueListener.Kind.UPDATED);
            if (parent != null) {
                stores.links().add(joining, parent.id(), id, stores.issues().subTasks(parent.id()).size() - 1L);
            }
        });
    }

    private List<Long> types(ProjectRecord project) {
        return stores.issueTypeSchemes().byId(project.issueTypeScheme()).orElseThrow().typeIds();
    }
}
