package org.cairnplans.pairing.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cairnplans.people.PersonKey;

/** The score of a round, one pair at a time, straight from the records. Immutable; for any number of threads. */
final class ScoreSheet {

    private final Points points;
    private final Clocks clocks;
    private final Set<String> remoteLocations;
    private final Set<Pair> published;

    ScoreSheet(MatchingProblem problem) {
        this.points = new Points(problem.weights());
        this.clocks = new Clocks(problem.day());
        this.remoteLocations = problem.fairness().remoteLocations();
        this.published = new HashSet<>(problem.published());
    }

    /**
     * How the mentor's offers meet what the mentee seeks.
     *
     * @return one of each seek, in the order of the competencies
     */
    List<SeekLine> seekLines(Participant mentee, Participant mentor) {
        List<SeekLine> lines = new ArrayList<>();
        for (SeekPoints.Valued valued : points.seeks(mentee.seeking().seeks()).seeks()) {
            int level = level(mentor.offering(), valued.seek().competency());
            lines.add(new SeekLine(valued.seek(), level, valued.at(level), valued.most()));
        }
        return lines;
    }

    private static int level(Offering offering, String competency) {
        return offering.offers().stream().filter(offer -> offer.competency().equals(competency)).mapToInt(Offer::level)
                .findFirst().orElse(0);
    }

    /**
     * @param seekLines of the same pair
     * @return one of each {@link ScorePart}, in its order
     */
    List<ScoreLine> lines(Participant mentee, Participant mentor, List<SeekLine> seekLines) {
        List<ScoreLine> lines = new ArrayList<>();
        for (ScorePart part : ScorePart.values()) {
            int hundredths = switch (part) {
                case COMPETENCY -> seekLines.stream().mapToInt(SeekLine::hundredths).sum();
                case GRADE_GAP -> points.gradeGap(mentor.profile().grade() - mentee.profile().grade());
                case MENTEE_RANK -> menteeRank(mentee, mentor.key());
                case MENTOR_RANK -> mentorRank(mentor, mentee.key());
                case OTHER_DEPARTMENT ->
                        points.otherDepartment(!mentee.profile().department().equals(mentor.profile().department()));
                case TIME_OVERLAP -> points.timeOverlap(clocks.gapMinutes(mentee.profile().zone(), mentor.profile().zone()));
                case STYLE -> style(mentee.profile().styles(), mentor.profile().styles());
                case FAIRNESS -> points.fairness(mentee.seeking().unmatchedLastRound(),
                        remoteLocations.contains(mentee.profile().location()));
                case STICKINESS -> points.stickiness(published.contains(new Pair(mentee.key(), mentor.key())));
            };
            lines.add(new ScoreLine(part, hundredths, points.most(part)));
        }
        return lines;
    }

    private int menteeRank(Participant mentee, PersonKey mentor) {
        int place = mentee.seeking().ranking().indexOf(mentor);
        return place < 0 ? 0 : points.menteeRank(place);
    }

    private int mentorRank(Participant mentor, PersonKey mentee) {
        int place = mentor.offering().ranking().indexOf(mentee);
        return place < 0 ? 0 : points.mentorRank(place);
    }

    private int style(Set<String> menteesTags, Set<String> mentorsTags) {
        int shared = (int) menteesTags.stream().filter(mentorsTags::contains).count();
        return shared == 0 ? 0 : shared * points.styleTag(menteesTags.size());
    }
}
