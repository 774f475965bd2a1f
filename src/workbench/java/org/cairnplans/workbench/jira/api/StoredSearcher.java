package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;

/** Stands for the searcher of a custom field type. */
record StoredSearcher(String key) implements CustomFieldSearcher {
}
