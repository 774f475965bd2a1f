package org.cairnplans.pairing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.access.RightsChanged;
import org.cairnplans.people.PeopleDirectory;
import org.cairnplans.people.Person;
import org.cairnplans.people.PersonKey;
import org.cairnplans.problem.ConflictException;
import org.cairnplans.repair.Transactions;
import org.cairnplans.time.DailyDuty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves pairings on when their day has come: accepted ones begin, active ones end, unanswered proposals lapse. Begins none
 * between people of one reporting line or with a deactivated account; that stays visible as it is. Rights never wait for it: a
 * mentor's end with the last day itself.
 */
public final class PairingDates implements DailyDuty {
    private static final Logger LOG = LoggerFactory.getLogger(PairingDates.class);

    private static final int BATCH = 500;

    private final PairingRepository pairings;
    private final PairingService service;
    private final PairingRules rules;
    private final PeopleDirectory people;
    private final Transactions transactions;
    private final RightsChanged rights;
    private final Clock clock;

    public PairingDates(
            PairingRepository pairings,
            PairingService service,
            PairingRules rules,
            PeopleDirectory people,
            Transactions transactions,
            RightsChanged rights,
            Clock clock) {
        this.pairings = Objects.requireNonNull(pairings);
        this.service = Objects.requireNonNull(service);
        this.rules = Objects.requireNonNull(rules);
        this.people = Objects.requireNonNull(people);
        this.transactions = Objects.requireNonNull(transactions);
        this.rights = Objects.requireNonNull(rights);
        this.clock = Objects.requireNonNull(clock);
    }

    @Override
    public String name() {
        return "pairing-dates";
    }

    @Override
    public String run() {
        LocalDate today = rules.today();
        Instant proposedBefore = clock.instant().minus(PairingRules.ANSWER_TIME);
        int moved = 0;
        int left = 0;
        long after = 0;
        List<Pairing> batch = pairings.due(today, proposedBefore, after, BATCH);
        while (!batch.isEmpty()) {
            for (Pairing pairing : batch) {
                if (moveOn(pairing)) {
                    moved++;
                } else {
                    left++;
                }
                after = pairing.id();
            }
            batch = pairings.due(today, proposedBefore, after, BATCH);
        }
        return moved + " pairings moved on, " + left + " could not";
    }

    /** Each in its own transaction: one that was changed by its people at this very moment stops no other. */
    private boolean moveOn(Pairing pairing) {
        try {
            return transactions.inTransaction(() -> switch (pairing.state()) {
                case PROPOSED -> end(pairing, EndReason.EXPIRED, PairingStep.Act.EXPIRED);
                case ACCEPTED -> begin(pairing);
                case ACTIVE -> end(pairing, EndReason.COMPLETED, PairingStep.Act.ENDED);
                case ENDED -> false;
            });
        } catch (ConflictException changedMeanwhile) {
            LOG.info("Pairing {} was changed while its day came; left as it is", pairing.id());
            return false;
        }
    }

    private boolean begin(Pairing pairing) {
        if (pairing.last().isBefore(rules.today())) {
            return end(pairing, EndReason.COMPLETED, PairingStep.Act.ENDED);
        }
        Map<PersonKey, Person> known = people.byKeys(Set.of(pairing.mentor(), pairing.mentee()));
        boolean bothThere = known.size() == 2 && known.values().stream().allMatch(Person::active);
        if (!bothThere || rules.conflict(pairing.mentor(), pairing.mentee()).isPresent()) {
            return false;
        }
        service.activate(pairing);
        return true;
    }

    private boolean end(Pairing pairing, EndReason reason, PairingStep.Act act) {
        pairings.change(pairing.ended(reason), new PairingStep(clock.instant(), Optional.empty(), act));
        rights.ownersAffected(Set.of(pairing.mentee()));
        return true;
    }
}
