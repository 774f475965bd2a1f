package org.cairnplans.workbench.demo;

import java.util.List;
import org.cairnplans.workbench.host.StartupNotes;

/** Who is worth signing in as in the demo organisation, and what to look at first. */
final class DemoNotes implements StartupNotes {

    @Override
    public List<Account> accounts() {
        return List.of(
                new Account("ana", "ana", "mentee with an active plan, evidence and a mentor"),
                new Account("jonas", "jonas", "the same in German"),
                new Account("leo", "leo", "new here: no plan yet"),
                new Account("tomasz", "tomasz", "mentor of Ana"),
                new Account("grace", "grace", "manager of the Payments team"),
                new Account("hanna", "hanna", "programme administrator (German)"),
                new Account("omar", "omar", "outsider: sees nothing of all that"));
    }

    @Override
    public List<String> firstSteps() {
        return List.of(
                "as leo: Growth in the top menu, and start a plan",
                "as ana: open a finished issue of the project PAY, More, Add as evidence",
                "as tomasz: open Ana's plan under Growth, and answer her evidence",
                "as grace: the Mentorship dashboard on the Jira dashboard",
                "in Confluence as grace: the page Growth in Payments; then the same page as omar");
    }
}
