package org.cairnplans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text exists in English and German, is registered, and takes the same arguments in both. */
class TextsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    static Stream<String> features() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties") && !name.endsWith("_de.properties"))
                    .map(name -> name.substring(0, name.length() - ".properties".length()))
                    .sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void germanHasExactlyTheKeysOfEnglish(String feature) throws IOException {
        assertEquals(new TreeSet<>(english(feature).stringPropertyNames()), new TreeSet<>(german(feature).stringPropertyNames()));
    }

    @ParameterizedTest
    @MethodSource("features")
    void bothLanguagesTakeTheSameArguments(String feature) throws IOException {
        Properties german = german(feature);
        english(feature).forEach((key, text) ->
                assertEquals(arguments((String) text), arguments(german.getProperty((String) key, "")), "arguments of " + key));
    }

    @ParameterizedTest
    @MethodSource("features")
    void everyTextIsAValidMessageFormat(String feature) throws IOException {
        for (Properties bundle : new Properties[] {english(feature), german(feature)}) {
            bundle.forEach((key, text) -> {
                assertFalse(((String) text).isBlank(), key + " is empty");
                if (ARGUMENT.matcher((String) text).find()) {
                    new MessageFormat((String) text);
                    assertFalse(((String) text).matches(".*(?<!')'(?!').*") && !((String) text).contains("'{'"),
                            key + " takes arguments, so an apostrophe in it must be doubled");
                } else {
                    assertFalse(((String) text).contains("''"),
                            key + " takes no arguments, so an apostrophe in it is shown as it is");
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void everyBundleIsRegisteredInTheDescriptor(String feature) throws IOException {
        assertTrue(Files.readString(Path.of("atlassian-plugin.xml")).contains("location=\"i18n." + feature + "\""),
                "atlassian-plugin.xml has no i18n resource for " + feature);
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties english(String feature) throws IOException {
        return read(feature + ".properties");
    }

    private static Properties german(String feature) throws IOException {
        return read(feature + "_de.properties");
    }

    private static Properties read(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(BUNDLES.resolve(file), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
