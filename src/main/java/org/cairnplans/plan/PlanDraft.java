package org.cairnplans.plan;

import java.util.List;

/**
 * What somebody wants a plan to be, unchecked.
 *
 * @param title null when missing
 * @param aspiration where the journey is to lead; may be empty or null
 * @param goals one to three to begin with
 */
public record PlanDraft(String title, String aspiration, List<GoalDraft> goals) {

    public PlanDraft {
        title = title == null ? "" : title.strip();
        aspiration = aspiration == null ? "" : aspiration.strip();
        goals = goals == null ? List.of() : List.copyOf(goals);
    }
}
