package org.cairnplans.web.growth;


/** A goal in the wizard, with what is wrong with it. */
public record WizardGoal(
        int index, int number, boolean open, String title, String behaviour, String due, String dueText, String titleError,
        String behaviourError, String dueError) {}
