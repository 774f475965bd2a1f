package org.cairnplans.setup;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.access.readers.PlanCircles;
import org.cairnplans.access.readers.ReadersInStep;
import org.cairnplans.people.PersonKey;
import org.cairnplans.repair.IntentProblems;
import org.cairnplans.repair.IntentSettlement;
import org.cairnplans.repair.IssueRows;
import org.cairnplans.repair.JobRuns;

/**
 * Looks whether everything Cairn stands on is as it should be. Changes nothing. For administrators; no personal content is read.
 */
public final class SelfCheck {

    private static final int MOST_DETACHED = 50;
    private static final int MOST_INTENTS = 50;
    private static final int MOST_OWNERS = 500;

    private final Provisioning provisioning;
    private final JiraSwitches switches;
    private final PlanPermissions permissions;
    private final PeerApplications peers;
    private final PlanCircles plans;
    private final ReadersInStep readers;
    private final RepairState repair;
    private final Clock clock;

    public SelfCheck(Provisioning provisioning, JiraSwitches switches, PlanPermissions permissions, PeerApplications peers,
            PlanCircles plans, ReadersInStep readers, RepairState repair, Clock clock) {
        this.provisioning = provisioning;
        this.switches = switches;
        this.permissions = permissions;
        this.peers = peers;
        this.plans = plans;
        this.readers = readers;
        this.repair = repair;
        this.clock = clock;
    }

    public Report run() {
        SetupOverview overview = provisioning.overview(Optional.empty());
        List<Check> checks = new ArrayList<>();
        checks.add(things("types", overview.types()));
        checks.add(things("links", overview.links()));
        checks.add(things("field", overview.readers()));
        checks.add(project(overview));
        checks.add(security(overview));
        checks.add(switches.subTasksEnabled() ? Check.ok("subTasks", "cairn.check.on")
                : Check.error("subTasks", "cairn.setup.subTasksOff"));
        checks.add(switches.linkingEnabled() ? Check.ok("linking", "cairn.check.on")
                : Check.error("linking", "cairn.setup.linkingOff"));
        overview.settings().planProject().ifPresent(project -> checks.add(permissions(project)));
        checks.add(readers());
        checks.add(overview.states().get(SetupStep.PROGRAMME) == StepState.DONE
                ? Check.ok("programme", "cairn.check.programme.ok", overview.settings().programmeAdministrators().orElse(""))
                : Check.error("programme", "cairn.check.programme.missing"));
        List<String> confluences = peers.confluences();
        checks.add(confluences.isEmpty()
                ? Check.warning("confluence", "cairn.check.confluence.none")
                : Check.ok("confluence", "cairn.check.confluence.ok", String.join(", ", confluences)));
        checks.add(versions());
        List<IntentProblems.Unfinished> unfinished =
                repair.intents().unfinished(clock.instant().minus(IntentSettlement.GRACE), MOST_INTENTS);
        checks.add(unfinished.isEmpty()
                ? Check.ok("intents", "cairn.check.intents.none")
                : Check.warning("intents", "cairn.check.intents.some", unfinished.size()));
        List<JobState> jobs = jobs();
        checks.add(jobs(jobs));
        List<DetachedRow> detached = detached();
        checks.add(detached.isEmpty()
                ? Check.ok("detached", "cairn.check.detached.none")
                : Check.warning("detached", "cairn.check.detached.some", detached.size()));
        return new Report(checks, jobs, unfinished, detached);
    }

    /** The Confluence half says its version with each question; until the first one nothing is known. */
    private Check versions() {
        Optional<String> confluence = peers.confluenceHalf();
        String here = peers.ownVersion();
        if (confluence.isEmpty()) {
            return Check.ok("versions", "cairn.check.versions.one", here);
        }
        return confluence.get().equals(here)
                ? Check.ok("versions", "cairn.check.versions.same", here)
                : Check.warning("versions", "cairn.check.versions.differ", here, confluence.get());
    }

    private static Check things(String name, List<ThingPreview> things) {
        List<String> missing = things.stream().filter(thing -> thing.state() != ThingPreview.State.PRESENT)
                .map(thing -> thing.thing().jiraName()).toList();
        return missing.isEmpty()
                ? Check.ok(name, "cairn.check.things.ok", things.size())
                : Check.error(name, "cairn.check.things.missing", String.join(", ", missing));
    }

    private static Check project(SetupOverview overview) {
        if (overview.project().isEmpty()) {
            return Check.error("project", "cairn.check.project.none");
        }
        ProjectPreview project = overview.project().get();
        return project.nothingToDo()
                ? Check.ok("project", "cairn.check.project.ok", project.project().key(), project.scheme().name())
                : Check.error("project", "cairn.check.project.types", project.project().key(), project.scheme().name());
    }

    private static Check security(SetupOverview overview) {
        if (overview.settings().openPlans()) {
            return Check.warning("security", "cairn.setup.security.open.detail");
        }
        if (overview.security().isEmpty()) {
            return Check.error("security", "cairn.check.security.unknown");
        }
        StrictSecurity.Examination found = overview.security().get();
        return found.strict()
                ? Check.ok("security", "cairn.check.security.ok", found.level().orElseThrow().name())
                : new Check("security", Check.Status.ERROR, found.wrong().get(0).messageKey(), found.wrong().get(0).arguments());
    }

    private Check permissions(long project) {
        List<PersonKey> owners = plans.ownersAfter(Optional.empty(), MOST_OWNERS);
        Set<PersonKey> lacking = permissions.lacking(project, owners);
        return lacking.isEmpty()
                ? Check.ok("permissions", "cairn.check.permissions.ok", owners.size())
                : Check.warning("permissions", "cairn.check.permissions.lacking", lacking.size(), owners.size());
    }

    private Check readers() {
        ReadersInStep.Tally tally = readers.look();
        return tally.changed() == 0
                ? Check.ok("readers", "cairn.check.readers.ok", tally.inStep())
                : Check.error("readers", "cairn.check.readers.behind", tally.changed(), tally.inStep());
    }

    private List<JobState> jobs() {
        return repair.runs().all().stream().map(run -> {
            // The repair runs every five minutes, everything else once a night.
            Duration longest = run.job().equals("repair") ? Duration.ofMinutes(30) : Duration.ofHours(26);
            boolean late = run.started().plus(longest).isBefore(clock.instant());
            return new JobState(run, late);
        }).toList();
    }

    private static Check jobs(List<JobState> jobs) {
        if (jobs.isEmpty()) {
            return Check.warning("jobs", "cairn.check.jobs.never");
        }
        List<String> bad = jobs.stream()
                .filter(job -> job.late() || job.run().ended().isPresent() && !job.run().succeeded())
                .map(job -> job.run().job()).toList();
        return bad.isEmpty()
                ? Check.ok("jobs", "cairn.check.jobs.ok", jobs.size())
                : Check.error("jobs", "cairn.check.jobs.bad", String.join(", ", bad));
    }

    private List<DetachedRow> detached() {
        List<DetachedRow> all = new ArrayList<>();
        for (Map.Entry<String, List<IssueRows.Detached>> room : repair.detached(MOST_DETACHED).entrySet()) {
            room.getValue().forEach(row -> all.add(new DetachedRow(room.getKey(), row)));
        }
        return all;
    }

    /** @param unfinished writes that were cut and are not settled yet */
    public record Report(
            List<Check> checks, List<JobState> jobs, List<IntentProblems.Unfinished> unfinished, List<DetachedRow> detached) {
        public Report {
            checks = List.copyOf(checks);
            jobs = List.copyOf(jobs);
            unfinished = List.copyOf(unfinished);
            detached = List.copyOf(detached);
        }
    }

    /** @param late it should have run again by now */
    public record JobState(JobRuns.JobRun run, boolean late) {}

    /** @param room name of the {@link IssueRows} */
    public record DetachedRow(String room, IssueRows.Detached row) {}
}
