package org.cairnplans.pairing.matching.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.cairnplans.pairing.matching.Clocks;
import org.cairnplans.pairing.matching.MatchingProblem;
import org.cairnplans.pairing.matching.Offer;
import org.cairnplans.pairing.matching.Pair;
import org.cairnplans.pairing.matching.Participant;
import org.cairnplans.pairing.matching.Points;
import org.cairnplans.pairing.matching.Rules;
import org.cairnplans.pairing.matching.Seek;
import org.cairnplans.pairing.matching.SeekPoints;
import org.cairnplans.pairing.matching.Weights;
import org.cairnplans.people.PersonKey;

/** Turns the words of a round into numbers, once, so that a thousand million pairs can be looked at. */
final class RoundNumbering {

    /** {@link Seek#MAX_LEVEL} fits. */
    private static final int LEVEL_BITS = 4;

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
        Facts mentees = facts(people.mentees(), person -> person.profile().optedOut(), this::ranksAsMentee, KeyHash::ofMentee);
        Facts mentors = facts(people.mentors(), person -> person.profile().optedOut() || untrained(person), this::ranksAsMentor,
                KeyHash::ofMentor);
        numberCompetencies();
        Seeks seeks = seeks();
        Offers offers = offers();
        var counts = new NumberedRound.Counts(persons.size(), competencies.size(), departments.size(), languages.size(),
                styles.size());
        return new NumberedRound(points, mentees, mentors, seeks, offers, each(people.mentees(), this::tagPoints),
                each(people.mentees(), this::fairness), KindTable.of(mentees.grades(), mentors.grades(), this::gradePoints),
                KindTable.of(mentees.clocks(), mentors.clocks(), this::clockPoints), byMentee(problem.forbidden()),
                byMentee(problem.published()), rules.sharedLanguage(), counts);
    }

    private Facts facts(List<Participant> side, Predicate<Participant> out, Lister ranked, ToLongFunction<PersonKey> hash) {
        var isOut = new boolean[side.size()];
        for (int i = 0; i < isOut.length; i++) {
            isOut[i] = out.test(side.get(i));
        }
        return new Facts(each(side, person -> persons.of(person.key())), each(side, person -> person.profile().grade()),
                each(side, person -> clocks.offsetMinutes(person.profile().zone())),
                each(side, person -> departments.of(person.profile().department())), isOut,
                sortedRows(side, (person, into) -> languages.put(person.profile().languages(), into)),
                sortedRows(side, (person, into) -> styles.put(person.profile().styles(), into)),
                sortedRows(side, this::apart), rows(side, ranked),
                side.stream().map(Participant::key).mapToLong(hash).toArray());
    }

    /** Names the numbers of a person's row. */
    private interface Lister {

        void list(Participant person, IntConsumer into);
    }

    private static int[] each(List<Participant> side, ToIntFunction<Participant> number) {
        return side.stream().mapToInt(number).toArray();
    }

    private static IntRows rows(List<Participant> side, Lister lister) {
        var rows = new IntRows.Builder();
        IntConsumer into = rows::add;
        for (Participant person : side) {
            lister.list(person, into);
            rows.endRow();
        }
        return rows.build();
    }

    private static IntRows sortedRows(List<Participant> side, Lister lister) {
        var rows = new IntRows.Builder();
        IntConsumer into = rows::add;
        for (Participant person : side) {
            lister.list(person, into);
            rows.endSortedRow();
        }
        return rows.build();
    }

    private void ranksAsMentee(Participant mentee, IntConsumer into) {
        for (PersonKey mentor : mentee.seeking().ranking()) {
            into.accept(people.mentor(mentor).orElse(-1));
        }
    }

    private void ranksAsMentor(Participant mentor, IntConsumer into) {
        for (PersonKey mentee : mentor.offering().ranking()) {
            into.accept(people.mentee(mentee).orElse(-1));
        }
    }

    private boolean untrained(Participant mentor) {
        return !rules.trained(mentor.offering(), problem.day());
    }

    private void apart(Participant person, IntConsumer into) {
        persons.putKnown(person.profile().avoids(), into);
        persons.putKnown(person.profile().openConcerns(), into);
        List<PersonKey> chain = person.profile().reportingChain();
        persons.putKnown(chain.subList(0, Math.min(chain.size(), rules.reportingLevels())), into);
        for (Map.Entry<PersonKey, LocalDate> former : person.profile().formerPartners().entrySet()) {
            if (former.getValue().plusMonths(rules.coolOffMonths()).isAfter(problem.day())) {
                persons.putKnown(List.of(former.getKey()), into);
            }
        }
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

    /** In the order of their keys, which is the order of a mentee's seeks, so that those need no sorting. */
    private void numberCompetencies() {
        var keys = new HashSet<String>();
        people.mentees().forEach(mentee -> mentee.seeking().seeks().forEach(seek -> keys.add(seek.competency())));
        people.mentors().forEach(mentor -> mentor.offering().offers().forEach(offer -> keys.add(offer.competency())));
        keys.stream().sorted().forEach(competencies::of);
    }

    private Seeks seeks() {
        var sought = new IntRows.Builder();
        List<SeekPoints.Valued> all = new ArrayList<>();
        for (Participant mentee : people.mentees()) {
            for (SeekPoints.Valued each : points.seeks(mentee.seeking().seeks()).seeks()) {
                sought.add(competencies.of(each.seek().competency()));
                all.add(each);
            }
            sought.endRow();
        }
        return new Seeks(sought.build(), all.stream().mapToInt(each -> each.seek().current()).toArray(),
                all.stream().mapToInt(each -> each.seek().steps()).toArray(),
                all.stream().mapToInt(SeekPoints.Valued::perLevel).toArray());
    }

    private Offers offers() {
        IntRows packed = sortedRows(people.mentors(), (mentor, into) -> {
            for (Offer offer : mentor.offering().offers()) {
                into.accept(competencies.of(offer.competency()) << LEVEL_BITS | offer.level());
            }
        });
        int[] numbers = IntStream.of(packed.values()).map(each -> each >> LEVEL_BITS).toArray();
        int[] levels = IntStream.of(packed.values()).map(each -> each & (1 << LEVEL_BITS) - 1).toArray();
        return new Offers(new IntRows(packed.starts(), numbers), levels);
    }

    private IntRows byMentee(List<Pair> pairs) {
        var picked = new PairValues.Builder(people.mentees().size(), people.mentors().size());
        for (Pair pair : pairs) {
            OptionalInt mentee = people.mentee(pair.mentee());
            OptionalInt mentor = people.mentor(pair.mentor());
            if (mentee.isPresent() && mentor.isPresent()) {
                picked.put(mentee.getAsInt(), mentor.getAsInt(), 0);
            }
        }
        return picked.build().columns();
    }
}
