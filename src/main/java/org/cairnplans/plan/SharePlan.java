package org.cairnplans.plan;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.access.Action;
import org.cairnplans.access.Circle;
import org.cairnplans.access.Circles;
import org.cairnplans.access.ReaderRule;
import org.cairnplans.access.Relation;
import org.cairnplans.access.RightsChanged;
import org.cairnplans.access.Sharing;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.people.PersonKey;
import org.cairnplans.repair.Transactions;
import org.cairnplans.setup.CairnSettings;
import org.cairnplans.setup.SettingsRepository;

/** Sharing is the owner's act, previewed person by person, and undone as easily. */
public final class SharePlan {

    private final PlanReader reader;
    private final PlanRepository plans;
    private final Circles circles;
    private final ReaderRule rule;
    private final SettingsRepository settings;
    private final RightsChanged rights;
    private final Transactions transactions;
    private final Clock clock;

    public SharePlan(PlanReader reader, PlanRepository plans, Circles circles, ReaderRule rule, SettingsRepository settings,
            RightsChanged rights, Transactions transactions, Clock clock) {
        this.reader = reader;
        this.plans = plans;
        this.circles = circles;
        this.rule = rule;
        this.settings = settings;
        this.rights = rights;
        this.transactions = transactions;
        this.clock = clock;
    }

    public SharingPreview preview(ViewerAccess access, long planId, SharingChoice choice) {
        Plan plan = reader.planFor(access, Action.WRITE, planId);
        Circle circle = circles.of(plan.owner());
        Sharing wanted = new Sharing(plan.phase() == Phase.DRAFT, choice.withMentor(), choice.withManager());
        Set<PersonKey> now = rule.readers(plan.owner(), circle.mentors(), circle.manager(), plan.sharing());
        Set<PersonKey> then = rule.readers(plan.owner(), circle.mentors(), circle.manager(), wanted);
        List<SharingPreview.Line> lines = new ArrayList<>();
        circle.mentors().stream().sorted().forEach(mentor ->
                lines.add(new SharingPreview.Line(mentor, Relation.MENTOR, now.contains(mentor), then.contains(mentor))));
        circle.manager().filter(manager -> !circle.mentors().contains(manager)).ifPresent(manager ->
                lines.add(new SharingPreview.Line(manager, Relation.MANAGER, now.contains(manager), then.contains(manager))));
        Optional<CairnSettings> set = settings.load();
        return new SharingPreview(lines, choice, set.filter(CairnSettings::openPlans).isPresent(),
                set.flatMap(CairnSettings::programmeAdministrators).isPresent() && plan.phase() != Phase.DRAFT);
    }

    public void share(ViewerAccess access, long planId, SharingChoice choice) {
        Plan plan = reader.planFor(access, Action.WRITE, planId);
        transactions.inTransaction(() -> {
            plans.save(plan.facts().shared(choice.withMentor(), choice.withManager(), choice.evidenceLinks(), clock.instant()));
            rights.ownersAffected(Set.of(plan.owner()));
            return null;
        });
    }
}
