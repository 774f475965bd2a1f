package org.cairnplans.pairing.matching.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.cairnplans.pairing.matching.Offer;
import org.cairnplans.pairing.matching.Offering;
import org.cairnplans.pairing.matching.Participant;
import org.cairnplans.pairing.matching.Profile;
import org.cairnplans.pairing.matching.Seek;
import org.cairnplans.pairing.matching.Seeking;
import org.cairnplans.people.PersonKey;

/** Checks the participants of a round, each by themselves but for whom they rank. */
final class PeopleCheck {

    private final RoundPeople people;
    private final Findings findings;

    PeopleCheck(RoundPeople people, Findings findings) {
        this.people = people;
        this.findings = findings;
    }

    void check(List<Participant> participants) {
        Set<PersonKey> seen = new HashSet<>();
        for (int i = 0; i < participants.size(); i++) {
            Participant person = participants.get(i);
            String field = "participants[" + i + "]";
            if (!seen.add(person.key())) {
                findings.add(field + ".key", "person-twice");
            }
            checkProfile(field + ".profile", person);
            if (person.seeking() != null) {
                checkSeeking(field + ".seeking", person.key(), person.seeking());
            }
            if (person.offering() != null) {
                checkOffering(field + ".offering", person.key(), person.offering());
            }
        }
    }

    private void checkProfile(String field, Participant person) {
        Profile profile = person.profile();
        if (profile.grade() < 1 || profile.grade() > Limits.MOST_GRADE) {
            findings.add(field + ".grade", "grade", Limits.MOST_GRADE);
        }
        checkEachOnce(field + ".reportingChain", profile.reportingChain(), person.key(), "chain-self", "chain-twice");
        for (Map.Entry<PersonKey, LocalDate> former : profile.formerPartners().entrySet()) {
            if (former.getValue() == null || former.getValue().isAfter(Limits.LAST_DAY)) {
                // Without the partner's key: it is an identity that nobody is shown.
                findings.add(field + ".formerPartners", "day");
            }
        }
    }

    private void checkSeeking(String field, PersonKey mentee, Seeking seeking) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < seeking.seeks().size(); i++) {
            Seek seek = seeking.seeks().get(i);
            String at = field + ".seeks[" + i + "]";
            checkCompetency(at, seek.competency(), seen);
            boolean levels = checkLevel(at + ".current", seek.current()) & checkLevel(at + ".wanted", seek.wanted());
            if (levels && seek.wanted() <= seek.current()) {
                findings.add(at + ".wanted", "wanted");
            }
            if (seek.priority() < Seek.MIN_PRIORITY || seek.priority() > Seek.MAX_PRIORITY) {
                findings.add(at + ".priority", "priority", Seek.MIN_PRIORITY, Seek.MAX_PRIORITY);
            }
        }
        checkRanking(field + ".ranking", seeking.ranking(), mentee, people::offers, "not-mentor");
    }

    private void checkOffering(String field, PersonKey mentor, Offering offering) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < offering.offers().size(); i++) {
            Offer offer = offering.offers().get(i);
            String at = field + ".offers[" + i + "]";
            checkCompetency(at, offer.competency(), seen);
            checkLevel(at + ".level", offer.level());
        }
        if (offering.capacity() < 0 || offering.capacity() > Limits.MOST_CAPACITY) {
            findings.add(field + ".capacity", "capacity", Limits.MOST_CAPACITY);
        }
        checkRanking(field + ".ranking", offering.ranking(), mentor, people::seeks, "not-mentee");
    }

    private void checkCompetency(String field, String competency, Set<String> seen) {
        if (competency.isBlank()) {
            findings.add(field + ".competency", "competency-blank");
        } else if (!seen.add(competency)) {
            findings.add(field + ".competency", "competency-twice");
        }
    }

    private boolean checkLevel(String field, int level) {
        boolean sound = level >= Seek.MIN_LEVEL && level <= Seek.MAX_LEVEL;
        if (!sound) {
            findings.add(field, "level", Seek.MIN_LEVEL, Seek.MAX_LEVEL);
        }
        return sound;
    }

    private void checkRanking(String field, List<PersonKey> ranking, PersonKey own, Predicate<PersonKey> otherSide,
            String stranger) {
        checkEachOnce(field, ranking, own, "ranking-self", "ranking-twice");
        for (int i = 0; i < ranking.size(); i++) {
            if (!ranking.get(i).equals(own) && !otherSide.test(ranking.get(i))) {
                findings.add(field + "[" + i + "]", stranger);
            }
        }
    }

    private void checkEachOnce(String field, List<PersonKey> list, PersonKey own, String self, String twice) {
        Set<PersonKey> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).equals(own)) {
                findings.add(field + "[" + i + "]", self);
            } else if (!seen.add(list.get(i))) {
                findings.add(field + "[" + i + "]", twice);
            }
        }
    }
}
