package org.cairnplans.plan;

import java.util.List;
import org.cairnplans.access.Relation;
import org.cairnplans.people.PersonKey;

/**
 * Who would see what, person by person, before the owner decides.
 *
 * @param people mentors first, then the manager
 * @param openPlans the administrator chose to go without strict issue security: whoever may browse the project sees the issues
 * @param administrators members of the programme administrators' group learn that the plan exists, and its dates
 */
public record SharingPreview(List<Line> people, SharingChoice choice, boolean openPlans, boolean administrators) {

    public SharingPreview {
        people = List.copyOf(people);
    }

    /**
     * @param now whether they see plan, goals and evidence today
     * @param then whether they would
     */
    public record Line(PersonKey person, Relation relation, boolean now, boolean then) {}
}
