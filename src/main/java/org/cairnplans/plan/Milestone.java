package org.cairnplans.plan;

import java.time.LocalDate;
import java.util.Optional;

/** A step on the way to a goal: its Jira sub-task with what Cairn knows of it. */
public record Milestone(PlanIssue issue, Optional<MilestoneFacts> facts) {

    public boolean isClosed() {
        return issue.phase() == Phase.CLOSED;
    }

    public int weight() {
        return facts.map(MilestoneFacts::weight).orElse(1);
    }

    /** Empty string when nothing was written down. */
    public String learned() {
        return facts.map(MilestoneFacts::learned).orElse("");
    }

    public boolean isOverdue(LocalDate today) {
        return !isClosed() && issue.due().filter(due -> due.isBefore(today)).isPresent();
    }
}
