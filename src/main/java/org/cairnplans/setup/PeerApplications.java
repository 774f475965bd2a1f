package org.cairnplans.setup;

import java.util.List;

/** Port to the application links of this Jira. */
public interface PeerApplications {

    /** Names of the linked Confluences, the primary one first. */
    List<String> confluences();
}
