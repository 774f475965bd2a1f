package org.cairnplans.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.cairnplans.people.PersonKey;

/**
 * One of Cairn's issues as Jira has it now. Fields edited natively in Jira are taken as they are.
 *
 * @param id the issue's id, its identity for ever
 * @param key the key of today, for people and links
 * @param summary the title, 1 to 255 characters
 * @param description as typed, wiki markup; empty string when there is none. On a goal: the observable behaviour
 * @param reporter the owner; empty when Jira has none (deleted user)
 * @param status name of the status as the workflow calls it
 * @param resolved when it was resolved last; empty while open
 * @param parent id of the goal a milestone belongs to; empty otherwise
 */
public record PlanIssue(
        long id,
        String key,
        long project,
        PlanIssueKind kind,
        String summary,
        String description,
        Optional<PersonKey> reporter,
        Optional<LocalDate> due,
        String status,
        Phase phase,
        Instant created,
        Instant updated,
        Optional<Instant> resolved,
        Optional<Long> parent) {}
