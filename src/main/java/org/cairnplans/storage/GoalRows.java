package org.cairnplans.storage;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cairnplans.competency.Level;
import org.cairnplans.people.PersonKey;
import org.cairnplans.plan.EvidenceKind;
import org.cairnplans.plan.EvidenceRequirement;
import org.cairnplans.plan.GoalFacts;
import org.cairnplans.plan.Measure;
import org.cairnplans.plan.MilestoneFacts;
import org.cairnplans.plan.PlanFacts;
import org.cairnplans.plan.TargetCompetency;
import org.cairnplans.repair.Loss;

/** Between rows and the plan room's records. */
final class GoalRows {

    private GoalRows() {}

    static PlanFacts plan(PlanEntity row) {
        return new PlanFacts(row.getIssueId(), row.getIssueKey(), new PersonKey(row.getOwnerKey()), row.isWithMentor(),
                row.isWithManager(), row.isEvidenceLinks(), Instant.ofEpochMilli(row.getCreatedAt()),
                Instant.ofEpochMilli(row.getTouchedAt()), loss(row.getLostAs()));
    }

    static GoalFacts goal(GoalEntity row, List<TargetCompetency> competencies, List<EvidenceRequirement> requirements) {
        return new GoalFacts(row.getIssueId(), row.getIssueKey(), row.getPlanId(), new PersonKey(row.getOwnerKey()),
                row.getPlace(), measure(row), competencies, requirements, moment(row.getPausedAt()), loss(row.getLostAs()));
    }

    static MilestoneFacts milestone(MilestoneEntity row) {
        return new MilestoneFacts(row.getIssueId(), row.getGoalId(), new PersonKey(row.getOwnerKey()), row.getWeight(),
                text(row.getLearned()), moment(row.getClosedAt()));
    }

    static TargetCompetency competency(GoalSkillEntity row) {
        return new TargetCompetency(row.getCompetency(), Level.of(row.getTargetLevel()).orElseThrow());
    }

    static EvidenceRequirement requirement(GoalNeedEntity row) {
        Optional<EvidenceRequirement.Waiver> waiver = row.getWaivedAt() == null
                ? Optional.empty()
                : Optional.of(new EvidenceRequirement.Waiver(
                        text(row.getWaivedWhy()), new PersonKey(row.getWaivedBy()), Instant.ofEpochMilli(row.getWaivedAt())));
        return new EvidenceRequirement(row.getID(), EvidenceKind.valueOf(row.getKind()), row.getMinimum(),
                text(row.getNote()), waiver);
    }

    private static Optional<Measure> measure(GoalEntity row) {
        if (row.getMeasureKind() == null) {
            return Optional.empty();
        }
        String what = row.getMeasureText();
        return Optional.of(switch (Measure.Kind.valueOf(row.getMeasureKind())) {
            case NUMBER -> new Measure.Number(
                    what, row.getMeasureUnit(), new BigDecimal(row.getMeasureBase()), new BigDecimal(row.getMeasureAim()));
            case PRODUCT -> new Measure.Product(what);
            case FEEDBACK -> new Measure.Feedback(what, row.getMeasureWho(), row.getMeasureCount());
            case BEHAVIOUR -> new Measure.Behaviour(what, row.getMeasureWho());
        });
    }

    /** Sets every column of the measure, so that nothing of an older one stays. */
    static void write(GoalEntity row, Optional<Measure> measure) {
        row.setMeasureKind(measure.map(one -> one.kind().name()).orElse(null));
        row.setMeasureText(measure.map(Measure::text).orElse(null));
        row.setMeasureUnit(null);
        row.setMeasureBase(null);
        row.setMeasureAim(null);
        row.setMeasureWho(null);
        row.setMeasureCount(0);
        if (measure.orElse(null) instanceof Measure.Number number) {
            row.setMeasureUnit(number.unit());
            row.setMeasureBase(number.baseline().toPlainString());
            row.setMeasureAim(number.target().toPlainString());
        } else if (measure.orElse(null) instanceof Measure.Feedback feedback) {
            row.setMeasureWho(feedback.from());
            row.setMeasureCount(feedback.count());
        } else if (measure.orElse(null) instanceof Measure.Behaviour behaviour) {
            row.setMeasureWho(behaviour.confirmer());
        }
    }

    static Optional<Loss> loss(String name) {
        return Optional.ofNullable(name).map(Loss::valueOf);
    }

    static Optional<Instant> moment(Long millis) {
        return Optional.ofNullable(millis).map(Instant::ofEpochMilli);
    }

    static Long millis(Optional<Instant> moment) {
        return moment.map(Instant::toEpochMilli).orElse(null);
    }

    /** Databases differ in telling an empty text from none (Oracle does not): we store none and read an empty text. */
    static String text(String stored) {
        return stored == null ? "" : stored;
    }

    static String stored(String text) {
        return text.isEmpty() ? null : text;
    }
}
