package org.cairnplans.access;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.cairnplans.people.PersonKey;

/**
 * Who belongs into the field <em>Cairn readers</em> of a plan's issues: exactly those who may read it by {@link PrivacyMatrix},
 * so that plain Jira (REST, JQL, issue view) says the same as Cairn. Programme administrators know only metadata and are not in
 * it.
 */
public final class ReaderRule {

    /** @return the owner first, then whoever else may read; never empty */
    public Set<PersonKey> readers(PersonKey owner, Set<PersonKey> activeMentors, Optional<PersonKey> manager, Sharing sharing) {
        Set<PersonKey> readers = new LinkedHashSet<>();
        readers.add(owner);
        if (PrivacyMatrix.grants(Relation.MENTOR, Datum.GOALS, Action.READ, sharing)) {
            readers.addAll(activeMentors);
        }
        if (PrivacyMatrix.grants(Relation.MANAGER, Datum.GOALS, Action.READ, sharing)) {
            manager.ifPresent(readers::add);
        }
        return readers;
    }
}
