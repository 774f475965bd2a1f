package org.cairnplans.web.growth;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cairnplans.people.PersonKey;
import org.cairnplans.people.PersonNames;
import org.cairnplans.plan.EvidenceTally;
import org.cairnplans.plan.Goal;
import org.cairnplans.plan.GoalState;
import org.cairnplans.plan.Milestone;
import org.cairnplans.plan.Phase;
import org.cairnplans.plan.Plan;
import org.cairnplans.plan.PlanIssue;
import org.cairnplans.plan.QuarterStrip;
import org.cairnplans.web.Texts;

/** Puts plans and goals into words for one reader. Made for one request. */
final class GrowthWords {

    private final Texts texts;
    private final PersonNames names;
    private final PersonKey reader;
    private final LocalDate today;
    private final String contextPath;
    private final DateTimeFormatter dates;

    GrowthWords(Texts texts, PersonNames names, PersonKey reader, LocalDate today, String contextPath) {
        this.texts = texts;
        this.names = names;
        this.reader = reader;
        this.today = today;
        this.contextPath = contextPath;
        this.dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(texts.locale());
    }

    Texts texts() {
        return texts;
    }

    PlanCard plan(Plan plan, Collection<PersonKey> readers) {
        return new PlanCard(
                plan.id(),
                plan.issue().map(PlanIssue::summary).orElse(texts.format("cairn.plan.gone", plan.facts().key())),
                address(plan.issue().map(PlanIssue::key).orElse("")),
                plan.owner().equals(reader) ? "" : name(plan.owner()),
                plan.isDetached() ? texts.text("cairn.plan.state.detached") : texts.text(phaseKey(plan.phase())),
                plan.isDetached() ? "aui-lozenge-removed" : lozenge(plan.phase()),
                texts.format("cairn.plan.changed", day(plan.lastChange())),
                readers(readers),
                plan.phase() == Phase.DRAFT && !plan.isDetached(),
                plan.isDetached(),
                plan.goals().stream().map(this::goal).toList());
    }

    GoalCard goal(Goal goal) {
        return new GoalCard(
                goal.id(),
                goal.issue().map(PlanIssue::summary).orElse(texts.format("cairn.plan.gone", goal.facts().key())),
                address(goal.issue().map(PlanIssue::key).orElse("")),
                texts.text(goal.state().nameKey()),
                lozenge(goal.state()),
                goal.progress(),
                texts.format("cairn.plan.progress", goal.progress()),
                goal.due().map(this::due).orElse(texts.text("cairn.plan.due.none")),
                evidence(goal),
                asks(goal.evidence()),
                QuarterStrip.of(goal.milestones(), today).quarters().stream().map(this::quarter).toList());
    }

    private QuarterBox quarter(QuarterStrip.Quarter quarter) {
        String name = texts.format("cairn.plan.quarter.name", quarter.number(), String.valueOf(quarter.year()));
        String words = quarter.milestones() == 0
                ? texts.text("cairn.plan.quarter.none")
                : texts.format("cairn.plan.quarter.words", texts.text(quarter.state().nameKey()), quarter.closed(),
                        quarter.milestones());
        return new QuarterBox(name, "cairn-quarter-" + quarter.state().name().toLowerCase(Locale.ROOT)
                + (quarter.current() ? " cairn-quarter-current" : ""), words);
    }

    private String evidence(Goal goal) {
        int required = goal.facts().requirements().size();
        return required == 0
                ? texts.text("cairn.plan.evidence.no-requirements")
                : texts.format("cairn.plan.evidence.settled", goal.settledRequirements(), required);
    }

    private String asks(EvidenceTally evidence) {
        return evidence.asked() == 0 ? "" : texts.format("cairn.plan.evidence.asked", evidence.asked());
    }

    MilestoneRow milestone(Milestone milestone) {
        return new MilestoneRow(milestone.issue().id(), milestone.issue().summary(), address(milestone.issue().key()),
                milestone.issue().due().map(this::due).orElse(""), milestone.isClosed(), milestone.isOverdue(today),
                milestone.learned());
    }

    /** "Only you", "Only you and Ana", "Only you, Ana and Ben": by name, since a role says little about who it is. */
    String readers(Collection<PersonKey> readers) {
        List<String> listed = new ArrayList<>();
        if (readers.contains(reader)) {
            listed.add(texts.text("cairn.plan.readers.you"));
        }
        readers.stream().filter(person -> !person.equals(reader)).map(this::name).forEach(listed::add);
        String last = listed.get(listed.size() - 1);
        String before = String.join(", ", listed.subList(0, listed.size() - 1));
        String list = before.isEmpty() ? last : texts.format("cairn.plan.readers.list", before, last);
        return texts.format("cairn.plan.readers.only", list);
    }

    String name(PersonKey person) {
        return names.person(person).map(known -> known.active()
                        ? known.displayName()
                        : texts.format("cairn.plan.person.inactive", known.displayName()))
                .orElseGet(() -> texts.text("cairn.plan.person.deleted"));
    }

    String day(LocalDate day) {
        return dates.format(day);
    }

    /** The day it was where the reader lives. */
    String day(Instant moment) {
        return texts.moments().day(moment);
    }

    /** The day, and how far it is while that is of use. */
    String due(LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return texts.format("cairn.plan.due.today", day(day));
        }
        if (days < 0) {
            return texts.format("cairn.plan.due.past", day(day), -days);
        }
        return days <= 60 ? texts.format("cairn.plan.due.ahead", day(day), days) : day(day);
    }

    /** Empty for no key. */
    String address(String key) {
        return key.isEmpty() ? "" : contextPath + "/browse/" + key;
    }

    <E extends Enum<E>> List<Option> options(E[] values, Function<E, String> nameKey, String chosen) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), texts.text(nameKey.apply(value)), value.name().equals(chosen)))
                .collect(Collectors.toList());
    }

    static String phaseKey(Phase phase) {
        return switch (phase) {
            case DRAFT -> "cairn.plan.state.draft";
            case ACTIVE -> "cairn.plan.state.active";
            case CLOSED -> "cairn.plan.state.closed";
        };
    }

    private static String lozenge(Phase phase) {
        return switch (phase) {
            case DRAFT -> "";
            case ACTIVE -> "aui-lozenge-inprogress";
            case CLOSED -> "aui-lozenge-success";
        };
    }

    /** Classes of AUI's lozenges; the word says the same, so that nothing hangs on colour. */
    static String lozenge(GoalState state) {
        return switch (state) {
            case DRAFT -> "";
            case ACTIVE -> "aui-lozenge-inprogress";
            case PAUSED, EVIDENCE_MISSING -> "aui-lozenge-moved";
            case ACHIEVED -> "aui-lozenge-success";
            case DETACHED -> "aui-lozenge-removed";
        };
    }
}
