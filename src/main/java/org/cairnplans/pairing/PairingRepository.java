package org.cairnplans.pairing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cairnplans.paging.Page;
import org.cairnplans.paging.PageRequest;
import org.cairnplans.people.PersonKey;

/** Where pairings and their history are kept. */
public interface PairingRepository {
    /** What a person's list shows at most. */
    int LIST_LIMIT = 200;

    Optional<Pairing> byId(long id);

    /** Those in which the person is mentor or mentee, newest first, at most {@link #LIST_LIMIT}. One statement. */
    List<Pairing> ofPerson(PersonKey person);

    /** All of the mentees, the oldest first. One statement for up to 900 people. */
    List<Pairing> ofMentees(Collection<PersonKey> mentees);

    /** Newest first. Two statements. */
    Page<Pairing> find(PairingFilter filter, PageRequest page);

    /** Those that have not ended, in the order of their ids, with an id above {@code after}, at most {@code limit}. */
    List<Pairing> openAfter(long after, int limit);

    /**
     * Those past their day: accepted and begun, active and over, proposed too long ago.
     *
     * @return in the order of their ids, with an id above {@code after}, at most {@code limit}
     */
    List<Pairing> due(LocalDate today, Instant proposedBefore, long after, int limit);

    int countProposals(PersonKey mentee);

    /** The histories of pairings, oldest step first. One statement for up to 900 pairings. */
    Map<Long, List<PairingStep>> histories(Collection<Long> pairings);

    /**
     * Writes a new pairing and its first step, within the transaction open on this thread.
     *
     * @param pairing id and version are given by the repository
     * @throws org.cairnplans.problem.ConflictException when the two have one that has not ended
     */
    Pairing add(Pairing pairing, PairingStep step);

    /**
     * Writes a change and its step, within the transaction open on this thread.
     *
     * @param changed carries the version that the change was decided on
     * @return the pairing with its new version
     * @throws org.cairnplans.problem.ConflictException when somebody changed it since that version, even at this very moment
     */
    Pairing change(Pairing changed, PairingStep step);
}
