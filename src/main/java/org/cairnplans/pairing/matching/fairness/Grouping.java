package org.cairnplans.pairing.matching.fairness;

/** What mentees are counted by. In the order in which it is shown. */
public enum Grouping {
    /** Id of the department. */
    DEPARTMENT(false),
    /** Id of the site. */
    LOCATION(false),
    /** Rung on the career ladder. */
    GRADE(true),
    /** Whether the round's policy names their site as remote (B11): true or false. */
    REMOTE(false),
    /** Minutes their clock was ahead of UTC on the day of the round. */
    ZONE_OFFSET(true),
    /** Whether they went without a mentor last round: true or false. */
    UNMATCHED_LAST_ROUND(false),
    /** Whether they ranked any mentor of this round: true or false. */
    RANKED(false),
    /** Whether they restricted their choice, as of {@link RestrictionFigures}: true or false. */
    RESTRICTED(false);

    private final boolean numbers;

    Grouping(boolean numbers) {
        this.numbers = numbers;
    }

    /** Whether its groups are whole numbers, and go by size. */
    public boolean numbers() {
        return numbers;
    }
}
