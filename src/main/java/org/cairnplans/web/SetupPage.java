package org.cairnplans.web;

import java.util.List;

/**
 * The set-up page.
 *
 * @param complete everything is done
 * @param message what has gone wrong, or empty string
 */
public record SetupPage(List<Card> cards, boolean complete, String message) {

    /**
     * One step.
     *
     * @param id the step's name in lower case, also its anchor
     * @param state done, open, attention or waiting
     * @param lozenge AUI's class for the state
     * @param act whether the step can be done now
     * @param lines what is there and what will be done
     * @param problems what is wrong, one sentence each
     * @param manual how to do the same by hand in Jira's administration
     * @param button text of the button
     * @param form values of the step's own fields
     */
    public record Card(
            String id,
            int number,
            String title,
            String explanation,
            String state,
            String stateText,
            String lozenge,
            boolean act,
            List<Line> lines,
            List<String> problems,
            List<String> manual,
            String button,
            Form form) {

        public boolean done() {
            return state.equals("done");
        }
    }

    /**
     * @param adopt name of the thing to tick when an existing one is to be used; empty string otherwise
     * @param adoptText what the tick says
     */
    public record Line(String name, String stateText, String lozenge, String detail, String adopt, String adoptText) {}

    /**
     * What the administrator fills in; empty where the step has no such field.
     *
     * @param options projects or roles to choose from
     * @param chosen key of the project whose preview is shown, or empty string
     */
    public record Form(
            List<Option> options, String chosen, boolean open, String group, String groupError, String reviewDate,
            String reviewDateError) {

        static final Form EMPTY = new Form(List.of(), "", false, "", "", "", "");
    }

    public record Option(String value, String label, boolean selected) {}
}
