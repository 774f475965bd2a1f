package org.cairnplans.pairing.matching.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.cairnplans.pairing.matching.Clocks;
import org.cairnplans.pairing.matching.MatchingProblem;
import org.cairnplans.pairing.matching.Offer;
import org.cairnplans.pairing.matching.Pair;
import org.cairnplans.pairing.matching.Participant;
import org.cairnplans.pairing.matching.Points;
import org.cairnplans.pairing.matching.Rules;
import org.cairnplans.pairing.matching.SeekPoints;
import org.cairnplans.pairing.matching.Weights;
import org.cairnplans.people.PersonKey;

/** Turns the words of a round into numbers, once, so that a thousand million pairs can be looked at. */
final class RoundNumbering {

    private final MatchingProblem problem;
    private final Rules rules;
    private final PeopleTable people;
    private final Points points;
    private final Clocks clocks;
    private final Numbering<PersonKey> persons = new Numbering<>();
    private final Numbering<String> competencies = new Numbering<>();
    private final Numbering<String> departments = new Numbering<>();
    private final Numbering<String> languages = new Numbering<>();
    private final Numbering<String> styles = new Numbering<>();

    private RoundNumbering(MatchingProblem problem, Weights weights, PeopleTable people) {
        this.problem = problem;
        this.rules = problem.rules();
        this.people = people;
        this.points = new Points(weights);
        this.clocks = new Clocks(problem.day());
    }

    static NumberedRound of(MatchingProblem problem, Weights weights, PeopleTable people) {
        return new RoundNumbering(problem, weights, people).round();
    }

    private NumberedRound round() {
        people.mentees().forEach(person -> persons.of(person.key()));
        people.mentors().forEach(person -> persons.of(person.key()));
        Facts mentees = facts(people.mentees(), person -> person.profile().optedOut(),
                person -> numbers(person.seeking().ranking(), people::mentor), KeyHash::ofMentee);
        Facts mentors = facts(people.mentors(), person -> person.profile().optedOut() || untrained(person),
                person -> numbers(person.offering().ranking(), people::mentee), KeyHash::ofMentor);
        Seeks seeks = seeks();
        Offers offers = offers();
        var counts = new NumberedRound.Counts(persons.size(), competencies.size(), departments.size(),
                languages.size(), styles.size());
        return new NumberedRound(points, mentees, mentors, seeks, offers, each(people.mentees(), this::tagPoints),
                each(people.mentees(), this::fairness), KindTable.of(mentees.grades(), mentors.grades(), this::gradePoints),
                KindTable.of(mentees.clocks(), mentors.clocks(), this::clockPoints), byMentee(problem.forbidden()),
                byMentee(problem.published()), rules.sharedLanguage(), counts);
    }

    private Facts facts(List<Participant> side, Predicate<Participant> out, Function<Participant, int[]> ranked,
            ToLongFunction<PersonKey> hash) {
        var isOut = new boolean[side.size()];
        for (int i = 0; i < isOut.length; i++) {
            isOut[i] = out.test(side.get(i));
        }
        return new Facts(each(side, person -> persons.of(person.key())), each(side, person -> person.profile().grade()),
                each(side, person -> clocks.offsetMinutes(person.profile().zone())),
                each(side, person -> departments.of(person.profile().department())), isOut,
                rows(side, person -> languages.of(person.profile().languages())),
                rows(side, person -> styles.of(person.profile().styles())), rows(side, this::apart),
                rows(side, ranked), side.stream().map(Participant::key).mapToLong(hash).toArray());
    }

    private static int[] each(List<Participant> side, ToIntFunction<Participant> number) {
        return side.stream().mapToInt(number).toArray();
    }

    private static IntRows rows(List<Participant> side, Function<Participant, int[]> numbers) {
        return IntRows.of(side.stream().map(numbers).toList());
    }

    private static int[] numbers(List<PersonKey> ranking, Function<PersonKey, OptionalInt> number) {
        return ranking.stream().mapToInt(key -> number.apply(key).orElse(-1)).toArray();
    }

    private boolean untrained(Participant mentor) {
        LocalDate until = mentor.offering().trainedUntil();
        return rules.trainingRequired() && (until == null || until.isBefore(problem.day()));
    }

    /** Without those who are not in this round. */
    private int[] apart(Participant person) {
        var others = new TreeSet<PersonKey>(person.profile().avoids());
        others.addAll(person.profile().openConcerns());
        person.profile().reportingChain().stream().limit(rules.reportingLevels()).forEach(others::add);
        person.profile().formerPartners().forEach((partner, lastDay) -> {
            if (lastDay.plusMonths(rules.coolOffMonths()).isAfter(problem.day())) {
                others.add(partner);
            }
        });
        return others.stream().mapToInt(persons::known).filter(number -> number >= 0).toArray();
    }

    private int tagPoints(Participant mentee) {
        int tags = mentee.profile().styles().size();
        return tags == 0 ? 0 : points.styleTag(tags);
    }

    private int fairness(Participant mentee) {
        boolean remote = problem.fairness().remoteLocations().contains(mentee.profile().location());
        return points.fairness(mentee.seeking().unmatchedLastRound(), remote);
    }

    private int gradePoints(int mentee, int mentor) {
        int gap = mentor - mentee;
        return gap < rules.minGradeGap() || gap > rules.maxGradeGap() ? KindTable.NOT_ALLOWED : points.gradeGap(gap);
    }

    private int clockPoints(int mentee, int mentor) {
        int gap = Clocks.gapMinutes(mentee, mentor);
        return gap > rules.maxZoneGapMinutes() ? KindTable.NOT_ALLOWED : points.timeOverlap(gap);
    }

    private Seeks seeks() {
        List<int[]> sought = new ArrayList<>();
        List<SeekPoints.Valued> all = new ArrayList<>();
        for (Participant mentee : people.mentees()) {
            List<SeekPoints.Valued> seeks = points.seeks(mentee.seeking().seeks()).seeks().stream()
                    .sorted(Comparator.comparingInt(each -> competencies.of(each.seek().competency()))).toList();
            sought.add(seeks.stream().mapToInt(each -> competencies.of(each.seek().competency())).toArray());
            all.addAll(seeks);
        }
        return new Seeks(IntRows.of(sought), all.stream().mapToInt(each -> each.seek().current()).toArray(),
                all.stream().mapToInt(each -> each.seek().steps()).toArray(),
                all.stream().mapToInt(SeekPoints.Valued::perLevel).toArray());
    }

    private Offers offers() {
        List<int[]> offered = new ArrayList<>();
        List<Offer> all = new ArrayList<>();
        for (Participant mentor : people.mentors()) {
            List<Offer> offers = mentor.offering().offers().stream()
                    .sorted(Comparator.comparingInt(each -> competencies.of(each.competency()))).toList();
            offered.add(offers.stream().mapToInt(each -> competencies.of(each.competency())).toArray());
            all.addAll(offers);
        }
        return new Offers(IntRows.of(offered), all.stream().mapToInt(Offer::level).toArray());
    }

    private IntRows byMentee(List<Pair> pairs) {
        List<TreeSet<Integer>> mentors = new ArrayList<>();
        people.mentees().forEach(mentee -> mentors.add(new TreeSet<>()));
        for (Pair pair : pairs) {
            OptionalInt mentee = people.mentee(pair.mentee());
            OptionalInt mentor = people.mentor(pair.mentor());
            if (mentee.isPresent() && mentor.isPresent()) {
                mentors.get(mentee.getAsInt()).add(mentor.getAsInt());
            }
        }
        return IntRows.of(mentors.stream().map(each -> each.stream().mapToInt(Integer::intValue).toArray()).toList());
    }
}
