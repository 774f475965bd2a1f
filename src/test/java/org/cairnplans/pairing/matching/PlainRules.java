package org.cairnplans.pairing.matching;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.cairnplans.people.PersonKey;

/**
 * The hard rules once more, as plainly as they can be put and with nothing of the engine's, so that the engine can be held
 * against them.
 */
public final class PlainRules {

    private PlainRules() {}

    /** Whether no hard rule stands against the pair. Whether the mentor has a place left is not asked. */
    public static boolean allow(MatchingProblem round, Participant mentee, Participant mentor) {
        Profile one = mentee.profile();
        Profile other = mentor.profile();
        Rules rules = round.rules();
        int gap = other.grade() - one.grade();
        LocalDate trained = mentor.offering().trainedUntil();
        return !mentee.key().equals(mentor.key())
                && !one.optedOut() && !other.optedOut()
                && (!rules.trainingRequired() || trained != null && !trained.isBefore(round.day()))
                && !above(one, mentor.key(), rules) && !above(other, mentee.key(), rules)
                && (!rules.sharedLanguage() || !Collections.disjoint(one.languages(), other.languages()))
                && apart(one.zone(), other.zone(), round.day()) <= rules.maxZoneGapMinutes()
                && gap >= rules.minGradeGap() && gap <= rules.maxGradeGap()
                && !cooling(one, mentor.key(), round) && !cooling(other, mentee.key(), round)
                && !one.openConcerns().contains(mentor.key()) && !other.openConcerns().contains(mentee.key())
                && !one.avoids().contains(mentor.key()) && !other.avoids().contains(mentee.key())
                && !round.forbidden().contains(new Pair(mentee.key(), mentor.key()));
    }

    private static boolean above(Profile person, PersonKey boss, Rules rules) {
        List<PersonKey> chain = person.reportingChain();
        return chain.subList(0, Math.min(chain.size(), rules.reportingLevels())).contains(boss);
    }

    private static int apart(ZoneId one, ZoneId other, LocalDate day) {
        var noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        int seconds = one.getRules().getOffset(noon).getTotalSeconds() - other.getRules().getOffset(noon).getTotalSeconds();
        int minutes = Math.abs(seconds) / 60;
        return Math.min(minutes, 24 * 60 - minutes);
    }

    private static boolean cooling(Profile person, PersonKey partner, MatchingProblem round) {
        LocalDate last = person.formerPartners().get(partner);
        return last != null && last.plusMonths(round.rules().coolOffMonths()).isAfter(round.day());
    }
}
