package org.cairnplans.setup;

import java.util.List;
import java.util.Optional;

/** Port to the other application: links to it, and the versions of Cairn on both sides. */
public interface PeerApplications {

    /** Names of the linked Confluences, the primary one first. */
    List<String> confluences();

    /** Version of the half that runs here. */
    String ownVersion();

    /** Version of the Confluence half, once it has asked for something. */
    Optional<String> confluenceHalf();
}
