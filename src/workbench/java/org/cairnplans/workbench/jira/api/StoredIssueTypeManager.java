package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cairnplans.workbench.jira.domain.IssueTypeRecord;
import org.cairnplans.workbench.jira.store.JiraStores;

/** Makes and finds issue types. A new type belongs to no scheme yet. */
record StoredIssueTypeManager(JiraStores stores) implements IssueTypeManager {

    @Override
    public Collection<IssueType> getIssueTypes() {
        return List.copyOf(stores.issueTypes().all().stream().map(StoredIssueType::new).toList());
    }

    @Override
    public IssueType getIssueType(String id) {
        return Ids.parse(id).flatMap(stores.issueTypes()::byId).map(StoredIssueType::new).orElse(null);
    }

    @Override
    public IssueType createIssueType(String name, String description, Long avatarId) {
        return create(name, description, false, avatarId);
    }

    @Override
    public IssueType createSubTaskIssueType(String name, String description, Long avatarId) {
        return create(name, description, true, avatarId);
    }

    private IssueType create(String name, String description, boolean subTask, Long avatarId) {
        Optional<String> wrong = nameProblem(name, stores);
        if (wrong.isPresent()) {
            throw new IllegalArgumentException(wrong.get());
        }
        if (avatarId != null && stores.avatars().byId(avatarId).isEmpty()) {
            throw new IllegalArgumentException("No avatar with the id " + avatarId);
        }
        return new StoredIssueType(stores.issueTypes().add(name.strip(), description == null ? "" : description, subTask,
                avatarId));
    }

    private static Optional<String> nameProblem(String name, JiraStores stores) {
        if (name == null || name.isBlank()) {
            return Optional.of("You must specify a name.");
        }
        if (name.strip().length() > IssueTypeRecord.MAX_NAME) {
            return Optional.of("Issue type name must not exceed 60 characters.");
        }
        return stores.issueTypes().byName(name.strip()).map(taken -> "An issue type with this name already exists.");
    }
}
