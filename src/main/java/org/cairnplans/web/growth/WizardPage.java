package org.cairnplans.web.growth;

import java.util.List;

/** One step of the wizard. */
public record WizardPage(
        int step, String title, String aspiration, List<WizardGoal> goals, String titleError, String aspirationError,
        String problem, String earliest, String latest) {}
