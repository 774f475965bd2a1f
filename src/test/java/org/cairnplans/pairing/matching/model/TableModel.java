package org.cairnplans.pairing.matching.model;

/**
 * A round whose scores stand in a table, for tests that must choose them freely.
 *
 * @param table by mentee and mentor: 0 where the pair is not allowed, else 1 + score
 * @param ties by mentee and mentor: 0 to 65,535
 */
public record TableModel(PeopleTable people, int[][] table, int[][] ties) implements PairModel {

    @Override
    public PairScores byMentee() {
        return new Side(false);
    }

    @Override
    public int score(int mentee, int mentor) {
        return table[mentee][mentor];
    }

    private final class Side implements PairScores {

        private final boolean mentorRows;

        Side(boolean mentorRows) {
            this.mentorRows = mentorRows;
        }

        @Override
        public int rows() {
            return mentorRows ? people.mentors().size() : people.mentees().size();
        }

        @Override
        public int columns() {
            return mentorRows ? people.mentees().size() : people.mentors().size();
        }

        @Override
        public void fill(int row, short[] into) {
            for (int column = 0; column < columns(); column++) {
                into[column] = (short) (mentorRows ? table[column][row] : table[row][column]);
            }
        }

        @Override
        public int tie(int row, int column) {
            return mentorRows ? ties[column][row] : ties[row][column];
        }

        @Override
        public PairScores turned() {
            return new Side(!mentorRows);
        }
    }
}
