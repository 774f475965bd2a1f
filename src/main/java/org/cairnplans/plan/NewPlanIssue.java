package org.cairnplans.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.people.PersonKey;

/**
 * What is needed to create one of Cairn's issues. It is created in the plan project, with the acting person as reporter.
 *
 * @param description empty string for none
 * @param parent id of the goal for a milestone, empty otherwise
 * @param readers who goes into <em>Cairn readers</em> from the first moment; at least the owner
 */
public record NewPlanIssue(
        PlanIssueKind kind,
        String summary,
        String description,
        Optional<LocalDate> due,
        Optional<Long> parent,
        Set<PersonKey> readers) {}
