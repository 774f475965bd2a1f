package org.cairnplans.setup;

import java.time.Instant;
import java.util.Optional;

/** Memory of the version of Cairn that runs on the Confluence side, as far as it has asked. */
public interface PeerVersions {

    /** Remembers it, unless the same version was seen within the last hours: reading a page must not cost a write each time. */
    void seen(String version);

    Optional<Seen> last();

    record Seen(String version, Instant at) {}
}
