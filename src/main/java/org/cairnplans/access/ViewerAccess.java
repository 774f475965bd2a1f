package org.cairnplans.access;

import java.util.Set;
import org.cairnplans.people.PersonKey;

/** What one viewer may do, as of the moment it was made. Lives as long as one request, never longer: rights end. */
public interface ViewerAccess {

    Viewer viewer();

    boolean may(Action action, Datum datum, Subject subject);

    /**
     * @throws org.cairnplans.problem.NotKnownException when the viewer may not even know of it
     * @throws org.cairnplans.problem.RefusedException when they may know of it but not do this
     */
    void require(Action action, Datum datum, Subject subject);

    /** What the viewer is to the person; empty for an outsider. */
    Set<Relation> relationsTo(PersonKey person);

    /** Those whom the viewer mentors today. */
    Set<PersonKey> mentees();

    /** Those who report to the viewer today. */
    Set<PersonKey> reports();
}
