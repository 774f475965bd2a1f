package org.cairnplans.pairing.matching.fairness;

/**
 * Mentors who had a place to give.
 *
 * @param mentors 5 or more
 * @param places how many mentees they would take together
 * @param mentees how many they got
 */
public record MentorCount(int mentors, long places, int mentees) {

    MentorCount plus(MentorCount other) {
        return new MentorCount(mentors + other.mentors, places + other.places, mentees + other.mentees);
    }
}
