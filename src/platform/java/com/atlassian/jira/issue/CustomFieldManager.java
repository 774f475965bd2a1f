package com.atlassian.jira.issue;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * Interoperability signature, see src/platform/README.md.
 * Evidence: platform.md 9.6 [J11 SP for the getters], 7 for createCustomField.
 */
public interface CustomFieldManager {
    /** {@code null} when there is no such field; {@code id} is of the form customfield_10000. */
    CustomField getCustomFieldObject(String id);

    /** {@code null} when there is no such field. */
    CustomField getCustomFieldObject(Long id);

    Collection<CustomField> getCustomFieldObjectsByName(String name);

    /** {@code null} when no enabled plugin brings the type. */
    CustomFieldType getCustomFieldType(String key);

    /** {@code null} when no enabled plugin brings the searcher. */
    CustomFieldSearcher getCustomFieldSearcher(String key);

    CustomField createCustomField(String fieldName, String description, CustomFieldType fieldType,
            CustomFieldSearcher customFieldSearcher, List<JiraContextNode> contexts, List<IssueType> issueTypes)
            throws GenericEntityException;
}
