package org.cairnplans.insight;

import java.util.Objects;
import org.cairnplans.paging.PageRequest;

/**
 * What a viewer wants to see.
 *
 * @param needsAction only people with something to do for the viewer
 */
public record DashboardQuery(DashboardScope scope, DashboardSort sort, boolean needsAction, PageRequest page) {

    public DashboardQuery {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(sort, "sort");
        Objects.requireNonNull(page, "page");
    }

    boolean dependsOnPlans() {
        return needsAction || sort.needsPlans();
    }
}
