package org.cairnplans.pairing.matching.check;

import java.util.Map;
import org.cairnplans.pairing.matching.Rules;

/** Checks the numbers behind the hard rules. */
final class RulesCheck {

    /** Half a day: clocks are never further apart. */
    private static final int MOST_ZONE_GAP_MINUTES = 12 * 60;

    private final Findings findings;

    RulesCheck(Findings findings) {
        this.findings = findings;
    }

    void check(Rules rules) {
        if (rules.reportingLevels() < 0) {
            findings.add("rules.reportingLevels", "reporting-levels");
        }
        if (rules.maxZoneGapMinutes() < 0 || rules.maxZoneGapMinutes() > MOST_ZONE_GAP_MINUTES) {
            findings.add("rules.maxZoneGapMinutes", "zone-gap", MOST_ZONE_GAP_MINUTES);
        }
        if (rules.minGradeGap() > rules.maxGradeGap()) {
            findings.add("rules.maxGradeGap", "grade-gaps");
        }
        if (rules.coolOffMonths() < 0 || rules.coolOffMonths() > Limits.MOST_MONTHS) {
            findings.add("rules.coolOffMonths", "cool-off", Limits.MOST_MONTHS);
        }
        for (Map.Entry<Integer, Integer> entry : rules.capacities().fromGrade().entrySet()) {
            String field = "rules.capacities.fromGrade[" + entry.getKey() + "]";
            if (entry.getKey() < 1 || entry.getKey() > Limits.MOST_GRADE) {
                findings.add(field, "grade", Limits.MOST_GRADE);
            }
            if (entry.getValue() < 0 || entry.getValue() > Limits.MOST_CAPACITY) {
                findings.add(field, "capacity", Limits.MOST_CAPACITY);
            }
        }
    }
}
