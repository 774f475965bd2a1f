package org.cairnplans.workbench.jira.domain;

import java.util.List;

/**
 * Which issue types a project offers; several projects may share one.
 *
 * @param standard true for the default scheme, which every new project uses and which can't be deleted
 * @param typeIds  issue types in the order they are offered
 */
public record IssueTypeScheme(long id, String name, String description, boolean standard, List<Long> typeIds) {

    public IssueTypeScheme {
        typeIds = List.copyOf(typeIds);
    }
}
