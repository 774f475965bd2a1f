package org.cairnplans.setup;

import java.util.Collection;
import java.util.Set;
import org.cairnplans.people.PersonKey;

/** Port to Jira's permission scheme of the plan project. */
public interface PlanPermissions {

    /** Those who lack one of the permissions that owning a plan needs: browse, create, edit and link issues. */
    Set<PersonKey> lacking(long project, Collection<PersonKey> people);
}
