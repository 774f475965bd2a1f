package org.cairnplans.plan;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.cairnplans.problem.Violations;

/**
 * A measure as somebody typed it: which parts are needed depends on its kind (rules M1 and M2 of product.md 5.3).
 *
 * @param kind name of a {@link Measure.Kind}
 */
public record MeasureDraft(
        String kind, String text, String unit, BigDecimal baseline, BigDecimal target, String from, Integer count,
        String confirmer) {

    private static final int TEXT = 255;
    private static final int UNIT = 60;
    /** More than fifty answers would be a survey. */
    private static final int MOST_ANSWERS = 50;

    /** The measure, or violations added and an empty answer. */
    public Optional<Measure> check(String field, Violations wrong) {
        Optional<Measure.Kind> known = Arrays.stream(Measure.Kind.values()).filter(one -> one.name().equals(kind)).findFirst();
        if (known.isEmpty()) {
            wrong.add(field + ".kind", "cairn.plan.rule.measure.kind");
            return Optional.empty();
        }
        Violations own = new Violations();
        requireText(own, field + ".text", text, TEXT);
        switch (known.get()) {
            case NUMBER -> {
                requireText(own, field + ".unit", unit, UNIT);
                own.require(baseline != null, field + ".baseline", "cairn.problem.required");
                own.require(target != null, field + ".target", "cairn.problem.required");
                own.require(baseline == null || target == null || baseline.compareTo(target) != 0,
                        field + ".target", "cairn.plan.rule.measure.same");
                requireShort(own, field + ".baseline", baseline);
                requireShort(own, field + ".target", target);
            }
            case FEEDBACK -> {
                requireText(own, field + ".from", from, TEXT);
                own.require(count != null && count >= 1 && count <= MOST_ANSWERS, field + ".count", "cairn.problem.number",
                        1, MOST_ANSWERS);
            }
            case BEHAVIOUR -> requireText(own, field + ".confirmer", confirmer, TEXT);
            case PRODUCT -> { }
        }
        wrong.addAll(own.list());
        return own.isEmpty() ? Optional.of(measure(known.get())) : Optional.empty();
    }

    private Measure measure(Measure.Kind known) {
        String what = text.strip();
        return switch (known) {
            case NUMBER -> new Measure.Number(what, unit.strip(), baseline.stripTrailingZeros(), target.stripTrailingZeros());
            case PRODUCT -> new Measure.Product(what);
            case FEEDBACK -> new Measure.Feedback(what, from.strip(), count);
            case BEHAVIOUR -> new Measure.Behaviour(what, confirmer.strip());
        };
    }

    private static void requireText(Violations wrong, String field, String value, int most) {
        wrong.require(value != null && !value.isBlank() && value.strip().length() <= most, field,
                "cairn.problem.length", 1, most);
    }

    /** Twelve digits before the point and six behind it are enough for any measure, and keep what is shown readable. */
    private static void requireShort(Violations wrong, String field, BigDecimal number) {
        wrong.require(number == null || (number.precision() - number.scale() <= 12 && number.scale() <= 6), field,
                "cairn.plan.rule.measure.digits");
    }
}
