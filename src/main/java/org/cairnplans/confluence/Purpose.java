package org.cairnplans.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import java.util.Map;

/** For what a page is rendered, as far as it makes a difference to Cairn. */
enum Purpose {
    /** In the reader's own browser. */
    SCREEN,
    /** A file the reader takes away: no drawing, no script, and a line saying for whom it was made and when. */
    DOCUMENT,
    /** For somebody other than the signed-in reader, or nobody knows for whom: nothing but a link. */
    ELSEWHERE;

    private static final Map<String, Purpose> KNOWN = Map.of(
            ConversionContextOutputType.DISPLAY.value(), SCREEN,
            ConversionContextOutputType.PREVIEW.value(), SCREEN,
            ConversionContextOutputType.PDF.value(), DOCUMENT,
            ConversionContextOutputType.WORD.value(), DOCUMENT);

    /** @param outputType as the conversion says it; null and unknown words are somewhere else */
    static Purpose of(String outputType) {
        return outputType == null ? ELSEWHERE : KNOWN.getOrDefault(outputType, ELSEWHERE);
    }
}
