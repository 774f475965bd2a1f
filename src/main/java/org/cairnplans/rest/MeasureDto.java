package org.cairnplans.rest;

import java.math.BigDecimal;
import org.cairnplans.plan.Measure;
import org.cairnplans.plan.MeasureDraft;

/**
 * How one will know that a goal is reached. Which of the other fields are used depends on the kind.
 *
 * @param kind NUMBER, PRODUCT, FEEDBACK or BEHAVIOUR
 * @param text what is measured, made, asked or seen
 * @param unit of a number
 * @param baseline of a number
 * @param target of a number
 * @param from whose feedback
 * @param count how many answers
 * @param confirmer who confirms the behaviour
 */
public record MeasureDto(
        String kind, String text, String unit, BigDecimal baseline, BigDecimal target, String from, Integer count,
        String confirmer) {

    static MeasureDto of(Measure measure) {
        String kind = measure.kind().name();
        if (measure instanceof Measure.Number number) {
            return new MeasureDto(kind, number.text(), number.unit(), number.baseline(), number.target(), null, null, null);
        }
        if (measure instanceof Measure.Feedback feedback) {
            return new MeasureDto(kind, feedback.text(), null, null, null, feedback.from(), feedback.count(), null);
        }
        if (measure instanceof Measure.Behaviour behaviour) {
            return new MeasureDto(kind, behaviour.text(), null, null, null, null, null, behaviour.confirmer());
        }
        return new MeasureDto(kind, measure.text(), null, null, null, null, null, null);
    }

    MeasureDraft draft() {
        return new MeasureDraft(kind, text, unit, baseline, target, from, count, confirmer);
    }
}
