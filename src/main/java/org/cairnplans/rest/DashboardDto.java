package org.cairnplans.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.cairnplans.insight.Dashboard;
import org.cairnplans.insight.DashboardRow;
import org.cairnplans.insight.MentorSeen;
import org.cairnplans.insight.PlanSeen;
import org.cairnplans.insight.ReviewDate;
import org.cairnplans.people.PersonNames;
import org.cairnplans.plan.QuarterStrip;

/**
 * A page of the mentorship dashboard: the envelope of every list, and what holds for the page as a whole.
 *
 * @param notShared how many people on this page have no plan that the caller may read
 * @param review absent while no date is set
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DashboardDto(
        int start,
        int limit,
        int total,
        @JsonProperty("isLast") boolean isLast,
        int notShared,
        ReviewDto review,
        List<RowDto> values) {

    /**
     * @param day ISO date
     * @param days from today, negative when it has passed
     */
    public record ReviewDto(String day, long days) {

        static ReviewDto of(ReviewDate review) {
            return new ReviewDto(review.day().toString(), review.days());
        }
    }

    /**
     * One person.
     *
     * @param plan absent when no plan is shared with the caller, whether or not there is one
     * @param action absent when there is nothing to do for the caller
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RowDto(PersonDto person, List<MentorDto> mentors, PlanDto plan, String action) {

        static RowDto of(DashboardRow row, PersonNames names) {
            return new RowDto(
                    PersonDto.of(row.person(), names),
                    row.mentors().stream().map(mentor -> MentorDto.of(mentor, names)).toList(),
                    row.plan().map(PlanDto::of).orElse(null),
                    row.action().map(Enum::name).orElse(null));
        }
    }

    /** @param state ACTIVE or ENDED */
    public record MentorDto(PersonDto mentor, String state) {

        static MentorDto of(MentorSeen seen, PersonNames names) {
            return new MentorDto(PersonDto.of(seen.mentor(), names), seen.state().name());
        }
    }

    /**
     * A shared plan.
     *
     * @param phase DRAFT, ACTIVE or CLOSED
     * @param settled evidence requirements that are met or waived
     * @param questions evidence items whose question waits for the mentee
     * @param unread evidence items that wait for the mentor
     * @param lastChange ISO instant
     */
    public record PlanDto(
            String key,
            String title,
            String phase,
            List<QuarterDto> quarters,
            int settled,
            int required,
            int questions,
            int unread,
            String lastChange) {

        static PlanDto of(PlanSeen plan) {
            return new PlanDto(
                    plan.key(),
                    plan.title(),
                    plan.phase().name(),
                    plan.strip().quarters().stream().map(QuarterDto::of).toList(),
                    plan.settled(),
                    plan.required(),
                    plan.questions(),
                    plan.unread(),
                    plan.lastChange().toString());
        }
    }

    /** @param state NONE, OPEN, PARTLY, DONE or OVERDUE */
    public record QuarterDto(int year, int quarter, int milestones, int closed, boolean current, String state) {

        static QuarterDto of(QuarterStrip.Quarter quarter) {
            return new QuarterDto(
                    quarter.year(), quarter.number(), quarter.milestones(), quarter.closed(), quarter.current(),
                    quarter.state().name());
        }
    }

    static DashboardDto of(Dashboard dashboard) {
        var rows = dashboard.rows();
        return new DashboardDto(
                rows.start(),
                rows.limit(),
                rows.total(),
                rows.isLast(),
                dashboard.notShared(),
                dashboard.review().map(ReviewDto::of).orElse(null),
                rows.values().stream().map(row -> RowDto.of(row, dashboard.names())).toList());
    }
}
