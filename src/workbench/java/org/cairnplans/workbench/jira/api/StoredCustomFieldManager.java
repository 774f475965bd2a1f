package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cairnplans.workbench.jira.domain.CustomFieldKind;
import org.cairnplans.workbench.jira.domain.CustomFieldRecord;
import org.cairnplans.workbench.jira.store.CustomFieldStore;
import org.ofbiz.core.entity.GenericEntityException;

/** Custom fields. A new one is on no screen: it can be set by a call that skips the screen check only. */
record StoredCustomFieldManager(CustomFieldStore fields) implements CustomFieldManager {

    private static final int MAX_NAME = 255;

    @Override
    public CustomField getCustomFieldObject(String id) {
        return Ids.customField(id).map(this::getCustomFieldObject).orElse(null);
    }

    @Override
    public CustomField getCustomFieldObject(Long id) {
        return id == null ? null : fields.byId(id).map(StoredCustomField::new).orElse(null);
    }

    @Override
    public Collection<CustomField> getCustomFieldObjectsByName(String name) {
        return List.copyOf(fields.byName(name).stream().map(StoredCustomField::new).toList());
    }

    @Override
    public CustomFieldType<?, ?> getCustomFieldType(String key) {
        return CustomFieldKind.find(key).map(StoredCustomFieldType::new).orElse(null);
    }

    @Override
    public CustomFieldSearcher getCustomFieldSearcher(String key) {
        return CustomFieldKind.isSearcher(key) ? new StoredSearcher(key) : null;
    }

    @Override
    public CustomField createCustomField(String fieldName, String description, CustomFieldType fieldType,
            CustomFieldSearcher customFieldSearcher, List<JiraContextNode> contexts, List<IssueType> issueTypes)
            throws GenericEntityException {
        if (fieldName == null || fieldName.isBlank() || fieldName.length() > MAX_NAME) {
            throw new IllegalArgumentException("A custom field needs a name of 1 to 255 characters");
        }
        Optional<CustomFieldKind> kind = CustomFieldKind.find(Objects.requireNonNull(fieldType, "fieldType").getKey());
        if (kind.isEmpty()) {
            throw new GenericEntityException("No custom field type " + fieldType.getKey());
        }
        if (contexts == null || !contexts.contains(GlobalIssueContext.getInstance())) {
            throw new IllegalArgumentException("The workbench knows the global context only");
        }
        // Jira's callers pass a list with null in it, or none, for all issue types.
        Set<Long> types = issueTypes == null || issueTypes.stream().anyMatch(Objects::isNull) ? Set.of()
                : issueTypes.stream().map(type -> Long.valueOf(type.getId())).collect(Collectors.toSet());
        String searcher = customFieldSearcher == null ? null : ((StoredSearcher) customFieldSearcher).key();
        return new StoredCustomField(fields.add(new CustomFieldRecord(0, fieldName, description, kind.get().key(), searcher,
                Set.of(), types)));
    }
}
