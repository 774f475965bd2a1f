package org.cairnplans.pairing.matching.ranked;

import org.cairnplans.pairing.matching.model.PairModel;
import org.cairnplans.pairing.matching.model.PairScores;
import org.cairnplans.pairing.matching.model.PeopleTable;

/**
 * Whom each side of a round wants, strictly: first those in the person's own ranking in its order, then everybody else by the
 * side's score, equal scores by {@link PairScores#tie}, equal ties by number. A pair that is not allowed is wanted by nobody. For
 * any number of threads.
 */
public final class Preferences {

    private final PairScores menteeScores;
    private final PairScores mentorScores;
    private final PairModel mentorModel;
    private final RankingPlaces menteePlaces;
    private final RankingPlaces mentorPlaces;

    /**
     * @param menteeModel the round compiled with {@link RankedKeys#mentee()}
     * @param mentorModel the same round compiled with {@link RankedKeys#mentor()}
     * @param rankingFirst as of {@link RankedKeys}
     */
    public Preferences(PairModel menteeModel, PairModel mentorModel, boolean rankingFirst) {
        this.menteeScores = menteeModel.byMentee();
        this.mentorScores = mentorModel.byMentee();
        this.mentorModel = mentorModel;
        PeopleTable people = menteeModel.people();
        if (menteeScores.rows() != mentorScores.rows() || menteeScores.columns() != mentorScores.columns()) {
            throw new IllegalArgumentException("the two sides are of different rounds");
        }
        this.menteePlaces = rankingFirst ? RankingPlaces.byMentees(people) : RankingPlaces.none(people);
        this.mentorPlaces = rankingFirst ? RankingPlaces.byMentors(people) : RankingPlaces.none(people);
    }

    int mentees() {
        return menteeScores.rows();
    }

    int mentors() {
        return menteeScores.columns();
    }

    /** How much the mentor wants the mentee: one pair, by the plain score. */
    long mentorKey(int mentee, int mentor) {
        int score = mentorModel.score(mentee, mentor);
        if (score == 0) {
            return StrictKey.NONE;
        }
        int place = mentorPlaces.place(mentee, mentor);
        return place >= 0
                ? StrictKey.ranked(place, mentee)
                : StrictKey.scored(score, mentorScores.tie(mentee, mentor), mentee);
    }

    /** A place to read mentees' rows in, one after the other; each thread needs its own. */
    Row row() {
        return new Row();
    }

    /** How one mentee and all mentors want each other. */
    final class Row {

        private final short[] menteeScore = new short[mentors()];
        private final short[] mentorScore = new short[mentors()];
        private final int[] placeOfMentor = new int[mentors()];
        private final int[] placeOfMentee = new int[mentors()];
        private int mentee = -1;

        /** Reads another mentee. */
        Row of(int next) {
            if (mentee >= 0) {
                menteePlaces.clear(mentee, placeOfMentor);
                mentorPlaces.clear(mentee, placeOfMentee);
            }
            mentee = next;
            menteeScores.fill(mentee, menteeScore);
            mentorScores.fill(mentee, mentorScore);
            menteePlaces.mark(mentee, placeOfMentor);
            mentorPlaces.mark(mentee, placeOfMentee);
            menteePlaces.raise(mentee, menteeScore);
            mentorPlaces.raise(mentee, mentorScore);
            return this;
        }

        /**
         * Skips mentors by the scores of both sides alone, which is far cheaper than their keys.
         *
         * @param from the first one who counts
         * @return the next mentor who may exceed {@code floor} and stay below {@code ceiling} for the mentee, while the mentee
         *     may exceed the mentor's floor; or the number of mentors when there is none
         */
        int next(int from, long floor, long ceiling, MentorFloors floors) {
            int least = Math.max(1, StrictKey.score(floor));
            int most = StrictKey.score(ceiling);
            short[] own = menteeScore;
            short[] other = mentorScore;
            short[] needed = floors.scores();
            int mentor = from;
            while (mentor < own.length && (own[mentor] < least || own[mentor] > most || other[mentor] < needed[mentor])) {
                mentor++;
            }
            return mentor;
        }

        /** How much the mentee wants the mentor. */
        long menteeKey(int mentor) {
            return key(menteeScore[mentor], placeOfMentor[mentor], menteeScores, mentor, mentor);
        }

        /** How much the mentor wants the mentee. */
        long mentorKey(int mentor) {
            return key(mentorScore[mentor], placeOfMentee[mentor], mentorScores, mentor, mentee);
        }

        private long key(int score, int place, PairScores scores, int mentor, int wanted) {
            if (score == 0) {
                return StrictKey.NONE;
            }
            return place > 0
                    ? StrictKey.ranked(place - 1, wanted)
                    : StrictKey.scored(score, scores.tie(mentee, mentor), wanted);
        }
    }
}
