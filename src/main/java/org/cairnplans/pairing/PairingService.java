package org.cairnplans.pairing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.cairnplans.access.Action;
import org.cairnplans.access.Datum;
import org.cairnplans.access.RightsChanged;
import org.cairnplans.access.Subject;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.people.PeopleDirectory;
import org.cairnplans.people.Person;
import org.cairnplans.people.PersonKey;
import org.cairnplans.problem.ConflictException;
import org.cairnplans.problem.InvalidInputException;
import org.cairnplans.problem.NotKnownException;
import org.cairnplans.problem.Violation;
import org.cairnplans.problem.Violations;
import org.cairnplans.repair.Transactions;

/**
 * What people do with pairings. A mentee proposes for themselves, a programme administrator for anybody; the mentor answers. The
 * mentee need not agree to a proposal made for them, but is shown it, and may end it before it begins and at any time after. Each
 * act is one transaction, with the change of rights in it.
 */
public final class PairingService {
    private final PairingRepository pairings;
    private final PairingRules rules;
    private final PeopleDirectory people;
    private final Transactions transactions;
    private final RightsChanged rights;
    private final Clock clock;

    public PairingService(
            PairingRepository pairings,
            PairingRules rules,
            PeopleDirectory people,
            Transactions transactions,
            RightsChanged rights,
            Clock clock) {
        this.pairings = Objects.requireNonNull(pairings);
        this.rules = Objects.requireNonNull(rules);
        this.people = Objects.requireNonNull(people);
        this.transactions = Objects.requireNonNull(transactions);
        this.rights = Objects.requireNonNull(rights);
        this.clock = Objects.requireNonNull(clock);
    }

    /**
     * @throws InvalidInputException naming the fields {@code mentor}, {@code mentee}, {@code first}, {@code last}
     * @throws NotKnownException when the viewer has no say in the mentee's pairings
     * @throws ConflictException when the two have a pairing that has not ended, or the mentee has too many open proposals
     */
    public Pairing propose(ViewerAccess access, Proposal proposal) {
        PersonKey viewer = access.viewer().person();
        Person mentee = mentee(access, proposal);
        Person mentor = named(proposal.mentor(), "mentor");
        access.require(Action.PROPOSE, Datum.PAIRING, Subject.pairing(mentee.key(), mentor.key()));
        LocalDate first = proposal.first().orElseGet(rules::today);
        LocalDate last = proposal.last().orElseGet(() -> first.plusWeeks(PairingRules.USUAL_WEEKS));
        List<Violation> broken = rules.broken(mentor, mentee, first, last);
        if (!broken.isEmpty()) {
            throw new InvalidInputException(broken);
        }
        Pairing proposed = new Pairing(0, 0, mentor.key(), mentee.key(), viewer, clock.instant(), first, last,
                PairingState.PROPOSED, Optional.empty(), Optional.empty());
        return transactions.inTransaction(() -> {
            if (pairings.countProposals(mentee.key()) >= PairingRules.MAX_PROPOSALS) {
                throw new ConflictException("cairn.pairing.rule.too-many-proposals", PairingRules.MAX_PROPOSALS);
            }
            return pairings.add(proposed, step(viewer, PairingStep.Act.PROPOSED));
        });
    }

    private Person mentee(ViewerAccess access, Proposal proposal) {
        PersonKey viewer = access.viewer().person();
        if (proposal.mentee().isEmpty()) {
            return people.byKey(viewer).orElseThrow(() -> new NotKnownException("person"));
        }
        if (!access.viewer().programmeAdministrator()) {
            // Whether that person exists is none of the viewer's business: only their own name passes.
            return people.byUsername(proposal.mentee().get())
                    .filter(person -> person.key().equals(viewer))
                    .orElseThrow(() -> new NotKnownException("person"));
        }
        return named(proposal.mentee().get(), "mentee");
    }

    private Person named(String username, String field) {
        Violations violations = new Violations().require(!username.isBlank(), field, "cairn.pairing.rule.name-missing");
        violations.throwIfAny();
        return people.byUsername(username.trim())
                .orElseThrow(() -> new InvalidInputException(
                        Violation.of(field, "cairn.pairing.rule.nobody", username.trim())));
    }

    /** The mentor says yes. The pairing is active at once when its first day has come. */
    public Pairing accept(ViewerAccess access, long id, int version) {
        return change(access, id, version, PairingMove.ACCEPT, pairing -> {
            requireBothActive(pairing);
            rules.requireNoConflict(pairing);
            Pairing accepted = pairings.change(
                    pairing.in(PairingState.ACCEPTED).with(Optional.empty()), step(access, PairingStep.Act.ACCEPTED));
            return accepted.first().isAfter(rules.today()) ? accepted : activate(accepted);
        });
    }

    /** The mentor says no. */
    public Pairing decline(ViewerAccess access, long id, int version) {
        return change(access, id, version, PairingMove.DECLINE,
                pairing -> pairings.change(pairing.ended(EndReason.DECLINED), step(access, PairingStep.Act.DECLINED)));
    }

    /** The mentee or a programme administrator takes a proposal back that nobody has answered. */
    public Pairing withdraw(ViewerAccess access, long id, int version) {
        return change(access, id, version, PairingMove.WITHDRAW,
                pairing -> pairings.change(pairing.ended(EndReason.WITHDRAWN), step(access, PairingStep.Act.WITHDRAWN)));
    }

    /** Either side or a programme administrator ends an accepted or active pairing; rights end with it. */
    public Pairing end(ViewerAccess access, long id, int version, EndReason reason) {
        new Violations().require(reason.chosen(), "reason", "cairn.pairing.rule.reason").throwIfAny();
        return change(access, id, version, PairingMove.END, pairing -> {
            Pairing ended = pairings.change(pairing.ended(reason), step(access, PairingStep.Act.ENDED));
            rights.ownersAffected(Set.of(pairing.mentee()));
            return ended;
        });
    }

    /** Makes an accepted pairing active, within the transaction open on this thread. */
    Pairing activate(Pairing accepted) {
        Pairing active = pairings.change(
                accepted.in(PairingState.ACTIVE), new PairingStep(clock.instant(), Optional.empty(), PairingStep.Act.ACTIVATED));
        rights.ownersAffected(Set.of(active.mentee()));
        return active;
    }

    private Pairing change(ViewerAccess access, long id, int version, PairingMove move, UnaryOperator<Pairing> act) {
        return transactions.inTransaction(() -> {
            Pairing pairing = pairings.byId(id).orElseThrow(() -> new NotKnownException("pairing"));
            access.require(move.action(), Datum.PAIRING, pairing.subject());
            if (pairing.version() != version) {
                throw new ConflictException("cairn.pairing.conflict.changed");
            }
            if (!move.possibleIn(pairing.state())) {
                throw new ConflictException("cairn.pairing.conflict.state");
            }
            return act.apply(pairing);
        });
    }

    private void requireBothActive(Pairing pairing) {
        people.byKeys(Set.of(pairing.mentor(), pairing.mentee())).values().stream()
                .filter(person -> !person.active())
                .findFirst()
                .ifPresent(person -> {
                    throw new ConflictException("cairn.pairing.rule.deactivated", person.displayName());
                });
    }

    private PairingStep step(ViewerAccess access, PairingStep.Act act) {
        return step(access.viewer().person(), act);
    }

    private PairingStep step(PersonKey by, PairingStep.Act act) {
        return new PairingStep(clock.instant(), Optional.of(by), act);
    }
}
