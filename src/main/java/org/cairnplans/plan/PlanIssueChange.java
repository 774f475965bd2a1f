package org.cairnplans.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * New values of an issue's own fields. All four are written as they are.
 *
 * @param description empty string for none
 * @param due empty clears the due date
 */
public record PlanIssueChange(String summary, String description, Optional<LocalDate> due) {}
