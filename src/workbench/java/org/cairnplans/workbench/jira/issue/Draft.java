package org.cairnplans.workbench.jira.issue;

import java.util.Set;
import org.cairnplans.workbench.jira.domain.IssueContent;

/**
 * What a checked call would make of an issue.
 *
 * @param before    the issue as it is; null for a new one
 * @param after     as it would be; null when there are errors
 * @param comment   to be added with the change; null for none
 * @param leftAside fields that were given but that the actor may not set: Jira shows them on no form, so the value has no effect
 */
public record Draft(IssueContent before, IssueContent after, String comment, Set<IssueField> leftAside, FieldErrors errors) {

    public boolean valid() {
        return !errors.any();
    }

    static Draft refused(IssueContent before, FieldErrors errors) {
        return new Draft(before, null, null, Set.of(), errors);
    }

    /** The draft with more reasons against it. */
    public Draft and(FieldErrors more) {
        if (!more.any()) {
            return this;
        }
        more.byField().forEach(errors::add);
        more.general().forEach(errors::add);
        return new Draft(before, null, comment, leftAside, errors);
    }

    /** @throws IllegalStateException when there are errors: a refused draft must not be carried out */
    IssueContent required() {
        if (!valid()) {
            throw new IllegalStateException("The change was refused: " + errors.byField() + " " + errors.general());
        }
        return after;
    }
}
