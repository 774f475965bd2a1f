package org.cairnplans.web.pairing;

import java.util.Set;
import org.cairnplans.web.Texts;

/** What a page says after something was done and the browser was sent back to it. */
final class Done {

    private static final Set<String> KNOWN = Set.of("propose", "accept", "decline", "withdraw", "end");

    private Done() {}

    /** @param done from the address, so anything; empty text for what is not known */
    static String text(Texts texts, String done) {
        return done != null && KNOWN.contains(done) ? texts.text("cairn.pairing.done." + done) : "";
    }
}
