package org.cairnplans.pairing.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What matching says of a pair can be read in every language, and nothing else is in the bundle. */
class MatchingTextsTest {

    enum Language {
        ENGLISH(Locale.ENGLISH, "matching.properties"),
        GERMAN(Locale.GERMAN, "matching_de.properties");

        private final Locale locale;
        private final Properties texts = new Properties();

        Language(Locale locale, String file) {
            this.locale = locale;
            try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/i18n", file), StandardCharsets.UTF_8)) {
                texts.load(in);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        String say(String key, List<Object> arguments) {
            String text = texts.getProperty(key);
            assertNotNull(text, key);
            return arguments.isEmpty() ? text : new MessageFormat(text, locale).format(arguments.toArray());
        }
    }

    static Stream<RuleVerdict> verdicts() {
        return RuleCases.all().map(RuleCases.Case::verdict);
    }

    private static final List<SeekLine> SEEK_LINES = List.of(
            new SeekLine(new Seek("java", 1, 3, 2), 2, 1050, 2100),
            new SeekLine(new Seek("java", 1, 3, 2), 1, 0, 2100),
            new SeekLine(new Seek("java", 1, 3, 2), 0, 0, 2100));

    @ParameterizedTest
    @MethodSource("verdicts")
    void everyVerdictCanBeSaid(RuleVerdict verdict) {
        for (Language language : Language.values()) {
            String said = language.say(verdict.textKey(), verdict.facts());
            assertFalse(said.contains("{") || said.contains("''"), said);
        }
    }

    @Test
    void aReportingLineIsSaidInLevels() {
        RuleVerdict manager = RuleVerdict.brokenAs("mentor-leads", HardRule.REPORTING_LINE, 1);
        RuleVerdict above = RuleVerdict.brokenAs("mentee-leads", HardRule.REPORTING_LINE, 2);
        assertEquals("The mentor is the manager of the mentee.", Language.ENGLISH.say(manager.textKey(), manager.facts()));
        assertEquals("The mentee is 2 levels above the mentor in the reporting line.",
                Language.ENGLISH.say(above.textKey(), above.facts()));
        assertEquals("Der Mentee ist 2 Ebenen über dem Mentor in der Berichtslinie.",
                Language.GERMAN.say(above.textKey(), above.facts()));
    }

    @Test
    void pointsAreSaidInTheReadersNumbers() {
        SeekLine helps = SEEK_LINES.get(0);
        assertEquals("java: level 3 wanted, the mentor is at 2. 10.5 of 21 points.",
                Language.ENGLISH.say(helps.textKey(), helps.textArguments()));
        assertEquals("java: Stufe 3 gewünscht, der Mentor ist auf 2. 10,5 von 21 Punkten.",
                Language.GERMAN.say(helps.textKey(), helps.textArguments()));
        assertEquals("10,25 von 40 Punkten", Language.GERMAN.say(ScoreLine.TEXT_KEY,
                new ScoreLine(ScorePart.COMPETENCY, 1025, 4000).textArguments()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextOfAPairIsLeftUnused(Language language) {
        Set<String> used = new TreeSet<>();
        verdicts().map(RuleVerdict::textKey).forEach(used::add);
        SEEK_LINES.stream().map(SeekLine::textKey).forEach(used::add);
        Arrays.stream(HardRule.values()).map(HardRule::nameKey).forEach(used::add);
        Arrays.stream(ScorePart.values()).map(ScorePart::nameKey).forEach(used::add);
        used.add(ScoreLine.TEXT_KEY);
        Set<String> written = language.texts.stringPropertyNames().stream()
                .filter(key -> key.matches("cairn\\.matching\\.(rule|part|seek|points).*"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(used, written);
    }
}
