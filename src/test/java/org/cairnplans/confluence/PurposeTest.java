package org.cairnplans.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PurposeTest {

    @ParameterizedTest
    @CsvSource({"DISPLAY,SCREEN", "PREVIEW,SCREEN", "PDF,DOCUMENT", "WORD,DOCUMENT", "HTML_EXPORT,ELSEWHERE", "FEED,ELSEWHERE",
        "EMAIL,ELSEWHERE", "DIFF,ELSEWHERE"})
    void shouldKnowEachOutputType(ConversionContextOutputType type, Purpose purpose) {
        assertEquals(purpose, Purpose.of(type.value()));
    }

    @ParameterizedTest
    @EnumSource(ConversionContextOutputType.class)
    void shouldTakeTheWordAsConfluenceWritesItOnly(ConversionContextOutputType type) {
        assertEquals(Purpose.ELSEWHERE, Purpose.of(type.name()));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "slack", "mobile"})
    void shouldGiveNothingAwayToWhatItDoesNotKnow(String type) {
        assertEquals(Purpose.ELSEWHERE, Purpose.of(type));
    }
}
