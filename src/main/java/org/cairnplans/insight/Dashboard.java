package org.cairnplans.insight;

import java.util.Objects;
import java.util.Optional;
import org.cairnplans.paging.Page;
import org.cairnplans.people.PersonNames;

/**
 * One page of the mentorship dashboard, for one viewer and one moment: never kept, never shown to anybody else.
 *
 * @param names of everybody on the page
 * @param notShared how many people on the page have no plan that the viewer may read
 * @param review empty while no date is set
 */
public record Dashboard(Page<DashboardRow> rows, PersonNames names, int notShared, Optional<ReviewDate> review) {

    public Dashboard {
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(review, "review");
    }
}
