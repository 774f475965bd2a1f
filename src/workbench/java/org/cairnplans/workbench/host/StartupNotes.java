package org.cairnplans.workbench.host;

import java.util.List;

/** What the console says when the workbench is ready, beyond the addresses: whoever fills the home registers it as a service. */
public interface StartupNotes {

    List<Account> accounts();

    /** What to try first, one short sentence each. */
    List<String> firstSteps();

    /** Somebody to sign in as; the password is the user name unless {@code password} says otherwise. */
    record Account(String username, String password, String role) {}
}
