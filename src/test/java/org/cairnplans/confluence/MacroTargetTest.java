package org.cairnplans.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.cairnplans.exchange.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MacroTargetTest {

    @Test
    void shouldMeanTheReaderWhenNothingIsGiven() throws WrongParameterException {
        assertEquals(Target.VIEWER, MacroTarget.of(Map.of()));
        assertEquals(Target.VIEWER, MacroTarget.of(Map.of("person", " ", "plan", "")));
    }

    @Test
    void shouldTakeAPersonOrAPlan() throws WrongParameterException {
        assertEquals(new Target("ann", ""), MacroTarget.of(Map.of("person", " ann ")));
        assertEquals(new Target("", "DEV-12"), MacroTarget.of(Map.of("plan", "DEV-12")));
    }

    @Test
    void shouldRefuseBoth() {
        assertEquals("cairn.confluence.wrong.both",
                assertThrows(WrongParameterException.class, () -> MacroTarget.of(Map.of("person", "ann", "plan", "DEV-1")))
                .reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEV", "DEV-0", "-1", "DEV-1/../x", "DEV-1?x", "<script>", "DEV-1 OR 1=1",
            "DEV-99999999999999999999"})
    void shouldRefuseWhatCanBeNoIssueKey(String plan) {
        assertThrows(WrongParameterException.class, () -> MacroTarget.of(Map.of("plan", plan)));
    }

    @Test
    void shouldRefuseAnEndlessUserName() {
        assertThrows(WrongParameterException.class, () -> MacroTarget.of(Map.of("person", "x".repeat(256))));
    }
}
