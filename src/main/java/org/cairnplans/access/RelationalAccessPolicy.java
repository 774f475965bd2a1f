package org.cairnplans.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.cairnplans.people.PersonKey;
import org.cairnplans.problem.NotKnownException;
import org.cairnplans.problem.RefusedException;

/** Rights from relations: pairings, reporting lines and the two administrator roles, looked up in {@link PrivacyMatrix}. */
public final class RelationalAccessPolicy implements AccessPolicy {

    private final Relations relations;
    private final Clock clock;

    public RelationalAccessPolicy(Relations relations, Clock clock) {
        this.relations = Objects.requireNonNull(relations);
        this.clock = Objects.requireNonNull(clock);
    }

    @Override
    public ViewerAccess as(Viewer viewer) {
        return new Snapshot(viewer);
    }

    private final class Snapshot implements ViewerAccess {

        private final Viewer viewer;
        private Set<PersonKey> mentees;
        private Set<PersonKey> reports;

        private Snapshot(Viewer viewer) {
            this.viewer = Objects.requireNonNull(viewer);
        }

        @Override
        public Viewer viewer() {
            return viewer;
        }

        @Override
        public boolean may(Action action, Datum datum, Subject subject) {
            Set<Relation> found = relationsTo(subject.owner());
            if (datum == Datum.PAIRING) {
                // The mentor's column means the mentor of this pairing, proposed or ended as well, and of no other.
                found.remove(Relation.MENTOR);
                subject.pairedWith().filter(viewer.person()::equals).ifPresent(mentor -> found.add(Relation.MENTOR));
            }
            return found.stream().anyMatch(relation -> PrivacyMatrix.grants(relation, datum, action, subject.sharing()));
        }

        @Override
        public void require(Action action, Datum datum, Subject subject) {
            if (may(action, datum, subject)) {
                return;
            }
            if (may(Action.KNOW, datum, subject)) {
                throw new RefusedException("cairn.access.refused");
            }
            throw new NotKnownException("thing");
        }

        @Override
        public Set<Relation> relationsTo(PersonKey person) {
            EnumSet<Relation> found = EnumSet.noneOf(Relation.class);
            if (viewer.person().equals(person)) {
                found.add(Relation.OWNER);
            }
            if (mentees().contains(person)) {
                found.add(Relation.MENTOR);
            }
            if (reports().contains(person)) {
                found.add(Relation.MANAGER);
            }
            if (viewer.programmeAdministrator()) {
                found.add(Relation.PROGRAMME_ADMINISTRATOR);
            }
            if (viewer.jiraAdministrator()) {
                found.add(Relation.JIRA_ADMINISTRATOR);
            }
            return found;
        }

        @Override
        public Set<PersonKey> mentees() {
            if (mentees == null) {
                mentees = Set.copyOf(relations.menteesOf(viewer.person(), today()));
            }
            return mentees;
        }

        @Override
        public Set<PersonKey> reports() {
            if (reports == null) {
                reports = Set.copyOf(relations.reportsOf(viewer.person(), today()));
            }
            return reports;
        }

        /** Lines and pairings hold for whole days; the company's day is taken in UTC so that every cluster node agrees. */
        private LocalDate today() {
            return LocalDate.now(clock);
        }
    }
}
