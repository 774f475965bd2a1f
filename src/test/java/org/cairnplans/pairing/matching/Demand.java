package org.cairnplans.pairing.matching;

/** How many mentees there are for the places there are, in rounds made up for tests and benchmarks. */
public enum Demand {
    /** At ten mentees for four mentors about 95 mentees for 100 places: nearly every place is needed. */
    TIGHT(1.0),
    /** Half as many places again: nearly everybody gets what is best for them. */
    SLACK(1.5),
    /** Four fifths of the places: about every sixth mentee goes without. */
    OVERSUBSCRIBED(0.8);

    private final double places;

    Demand(double places) {
        this.places = places;
    }

    /** How many places there are for each place of a tight round. */
    public double places() {
        return places;
    }
}
