package org.cairnplans.access.readers;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.cairnplans.people.PersonKey;

/** Port to the Jira field <em>Cairn readers</em>. Acts for Cairn itself and asks for nobody's rights. */
public interface ReadersField {

    /** False until set-up has made the field, and when an administrator deleted it. */
    boolean exists();

    /**
     * Who stands in the field, for these issues and for the sub-tasks of those that have some: a milestone is guarded by its own
     * field. Nobody is answered for an issue that has lost the security level which makes the field count. Issues that do not
     * exist are left out. People whom the directory does not know any more are left out.
     */
    Map<Long, Set<PersonKey>> current(Collection<Long> issues);

    /**
     * Puts exactly these people into the field and the issue under its security level. Nobody is mailed.
     *
     * @param owner in whose name the history says it was done, if Jira still knows them as active
     * @throws org.cairnplans.problem.NotKnownException when the issue or the field is gone
     */
    void write(long issue, Set<PersonKey> readers, PersonKey owner);
}
