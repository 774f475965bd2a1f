package org.cairnplans.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody wants a goal to be, unchecked.
 *
 * @param title null when missing
 * @param behaviour "You will see me …": what others will observe; null when missing
 * @param due empty when missing
 */
public record GoalDraft(String title, String behaviour, Optional<LocalDate> due) {

    public GoalDraft {
        title = title == null ? "" : title.strip();
        behaviour = behaviour == null ? "" : behaviour.strip();
    }
}
