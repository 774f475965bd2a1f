package org.cairnplans.workbench.jira.issue;

import java.time.Instant;
import java.util.Optional;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.domain.IssueRecord;
import org.cairnplans.workbench.jira.domain.IssueTypeRecord;
import org.cairnplans.workbench.jira.domain.IssueTypeScheme;
import org.cairnplans.workbench.jira.domain.Permissions;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.domain.SecurityScheme;
import org.cairnplans.workbench.jira.domain.Switch;
import org.cairnplans.workbench.jira.domain.Viewer;
import org.cairnplans.workbench.jira.store.JiraStores;

/** Makes issues and sub-tasks. */
public final class IssueCreation {

    private final JiraStores stores;
    private final IssueJournal journal;
    private final FieldCheck fields;

    public IssueCreation(JiraStores stores, IssueJournal journal) {
        this.stores = stores;
        this.journal = journal;
        this.fields = new FieldCheck(stores);
    }

    /** @param actor user key; null for nobody signed in. Given a parent, a sub-task is made, else an ordinary issue. */
    public Draft check(String actor, IssueInput input) {
        FieldErrors errors = new FieldErrors();
        Viewer viewer = Viewer.of(actor);
        Optional<ProjectRecord> project = Optional.ofNullable(input.id(IssueField.PROJECT)).flatMap(stores.projects()::byId);
        if (project.isEmpty()) {
            errors.add(IssueField.PROJECT, "valid project is required");
        } else if (!stores.access().mayInProject(Permissions.CREATE_ISSUES, project.get().id(), viewer)) {
            errors.add(actor == null ? "Anonymous users do not have permission to create issues in this project."
                    + " Please try logging in first." : "You do not have permission to create issues in this project.");
        }
        if (errors.any()) {
            return Draft.refused(null, errors);
        }
        Optional<IssueRecord> parent = parent(input, project.get(), viewer, errors);
        Optional<IssueTypeRecord> type = type(input, project.get(), errors);
        if (errors.any()) {
            return Draft.refused(null, errors);
        }
        if (!input.has(IssueField.SUMMARY)) {
            input.summary(null);
        }
        return fields.apply(null, blank(project.get(), type.orElseThrow(), parent.orElse(null), actor), input, viewer, true);
    }

    /** Writes a checked draft; the key is given here, so numbers have no gaps. */
    public IssueContent create(String actor, Draft draft) {
        IssueContent wanted = draft.required();
        return stores.database().inTransaction(() -> {
            ProjectRecord project = stores.projects().byId(wanted.issue().project()).orElseThrow();
            String key = project.key() + "-" + stores.projects().nextNumber(project.id());
            IssueContent made = stores.contents().add(wanted.with(wanted.issue().edit().project(project.id(), key).done()));
            if (made.issue().subTask()) {
                joinParent(made.issue());
            }
            journal.tell(listener -> listener.issue(IssueListener.Kind.CREATED, made, actor));
            return made;
        });
    }

    /** Jira keeps a link of its own from parent to sub-task. */
    private void joinParent(IssueRecord child) {
        long parent = child.parent();
        stores.links().add(stores.links().subTaskType().id(), parent, child.id(), stores.issues().subTasks(parent).size() - 1L);
    }

    private Optional<IssueRecord> parent(IssueInput input, ProjectRecord project, Viewer viewer, FieldErrors errors) {
        if (!input.has(IssueField.PARENT) || input.id(IssueField.PARENT) == null) {
            return Optional.empty();
        }
        if (!stores.settings().on(Switch.SUB_TASKS)) {
            errors.add("Sub-tasks are disabled.");
            return Optional.empty();
        }
        Optional<IssueRecord> parent = stores.access().visible(input.id(IssueField.PARENT), viewer);
        if (parent.isEmpty()) {
            errors.add(IssueField.PARENT, "Could not find issue by id or key.");
        } else if (parent.get().project() != project.id()) {
            errors.add(IssueField.PARENT, "Given parent issue does not belong to project '" + project.key() + "'.");
        } else if (parent.get().subTask()) {
            errors.add(IssueField.PARENT, "Given parent issue is a sub-task.");
        }
        return parent;
    }

    private Optional<IssueTypeRecord> type(IssueInput input, ProjectRecord project, FieldErrors errors) {
        boolean child = input.has(IssueField.PARENT) && input.id(IssueField.PARENT) != null;
        Long id = input.id(IssueField.TYPE);
        Optional<IssueTypeRecord> type = id == null ? Optional.empty() : stores.issueTypes().byId(id);
        IssueTypeScheme scheme = stores.issueTypeSchemes().byId(project.issueTypeScheme()).orElseThrow();
        if (id == null) {
            errors.add(IssueField.TYPE, "issue type is required");
        } else if (type.isEmpty() || !scheme.typeIds().contains(id)) {
            errors.add(IssueField.TYPE, "The issue type selected is invalid.");
        } else if (type.get().subTask() && !child) {
            errors.add(IssueField.TYPE, "Issue type is a sub-task but parent issue key or id not specified.");
        } else if (!type.get().subTask() && child) {
            errors.add(IssueField.TYPE, "The issue type selected is invalid.");
        }
        return type;
    }

    /** The issue before the given values: status of the workflow, default security level, the parent's for a sub-task. */
    private IssueContent blank(ProjectRecord project, IssueTypeRecord type, IssueRecord parent, String actor) {
        Instant now = journal.now();
        Long security = parent == null ? defaultLevel(project) : parent.security();
        long status = stores.workflows().ofProject(project.id()).initialStatus();
        return IssueContent.of(new IssueRecord(0, project.key() + "-0", project.id(), type.id(), status, defaultPriority(), null,
                parent == null ? null : parent.id(), null, null, null, actor, null, actor, now, now, null, null, security));
    }

    private Long defaultLevel(ProjectRecord project) {
        return project.securityScheme() == null ? null
                : stores.security().scheme(project.securityScheme()).map(SecurityScheme::defaultLevel).orElse(null);
    }

    /** Jira's default priority is Medium; an instance without it has none. */
    private Long defaultPriority() {
        return stores.constants().priorities().stream().filter(priority -> priority.name().equals("Medium")).findFirst()
                .map(priority -> priority.id()).orElse(null);
    }
}
