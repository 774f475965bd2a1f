package org.cairnplans.pairing.matching.model;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cairnplans.pairing.matching.MatchingProblem;
import org.cairnplans.pairing.matching.Offering;
import org.cairnplans.pairing.matching.Participant;
import org.cairnplans.pairing.matching.Profile;
import org.cairnplans.pairing.matching.RealisticPeople;
import org.cairnplans.pairing.matching.Seeking;
import org.cairnplans.people.PersonKey;

/** Pairs written down as a table of scores, for tests of whatever only reads numbers. */
public final class MatrixModel implements PairModel {

    private final int[][] scores;
    private final int mentors;
    private final PeopleTable people;

    private MatrixModel(int[][] scores, int mentors) {
        this.scores = scores;
        this.mentors = mentors;
        this.people = people(scores.length, mentors);
    }

    /**
     * @param mentors how many there are, should there be no mentees
     * @param scores by mentee and mentor, as of {@link PairModel#score}
     */
    public static MatrixModel of(int mentors, int[]... scores) {
        return new MatrixModel(scores, mentors);
    }

    private static PeopleTable people(int mentees, int mentors) {
        var profile = new Profile(1, "department", "site", ZoneOffset.UTC, Set.of("en"), Set.of(), List.of(), false,
                Set.of(), Map.of(), Set.of());
        List<Participant> people = new ArrayList<>();
        for (int mentee = 0; mentee < mentees; mentee++) {
            people.add(new Participant(key("mentee", mentee), profile, new Seeking(List.of(), List.of(), false), null));
        }
        for (int mentor = 0; mentor < mentors; mentor++) {
            var offering = new Offering(List.of(), 1, List.of(), RealisticPeople.DAY);
            people.add(new Participant(key("mentor", mentor), profile, null, offering));
        }
        return PeopleTable.of(MatchingProblem.of(RealisticPeople.DAY, people));
    }

    private static PersonKey key(String role, int number) {
        return new PersonKey(role + String.format("%06d", number));
    }

    @Override
    public PeopleTable people() {
        return people;
    }

    @Override
    public int score(int mentee, int mentor) {
        return scores[mentee][mentor];
    }

    @Override
    public PairScores byMentee() {
        return new Side(scores, mentors, false);
    }

    private record Side(int[][] scores, int columns, boolean mirrored) implements PairScores {

        @Override
        public int rows() {
            return scores.length;
        }

        @Override
        public void fill(int row, short[] into) {
            for (int column = 0; column < columns; column++) {
                into[column] = (short) scores[row][column];
            }
        }

        /** Any numbers will do that look as if by chance. */
        @Override
        public int tie(int row, int column) {
            int mentee = mirrored ? column : row;
            int mentor = mirrored ? row : column;
            return (mentee * 40_503 + mentor * 30_011 + mentee * mentor * 7_919) & 0xFFFF;
        }

        @Override
        public PairScores turned() {
            var turned = new int[columns][rows()];
            for (int row = 0; row < rows(); row++) {
                for (int column = 0; column < columns; column++) {
                    turned[column][row] = scores[row][column];
                }
            }
            return new Side(turned, rows(), !mirrored);
        }
    }
}
