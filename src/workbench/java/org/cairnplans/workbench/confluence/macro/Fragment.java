package org.cairnplans.workbench.confluence.macro;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Starts a piece of HTML that is printed as it is built, without added blanks. */
final class Fragment {

    private Fragment() {
    }

    static Element of(String tag) {
        Document document = new Document("");
        document.outputSettings().prettyPrint(false);
        return document.appendElement(tag);
    }
}
