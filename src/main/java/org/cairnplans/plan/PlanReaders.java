package org.cairnplans.plan;

import java.util.Set;
import org.cairnplans.access.Circle;
import org.cairnplans.access.Circles;
import org.cairnplans.access.ReaderRule;
import org.cairnplans.people.PersonKey;

/** Who goes into <em>Cairn readers</em> of an issue that joins an existing plan, so that it is guarded from its first moment. */
public final class PlanReaders {

    private final Circles circles;
    private final ReaderRule rule;

    public PlanReaders(Circles circles, ReaderRule rule) {
        this.circles = circles;
        this.rule = rule;
    }

    /** Who may read the plan today: its owner first. */
    public Set<PersonKey> of(Plan plan) {
        Circle circle = circles.of(plan.owner());
        return rule.readers(plan.owner(), circle.mentors(), circle.manager(), plan.sharing());
    }
}
