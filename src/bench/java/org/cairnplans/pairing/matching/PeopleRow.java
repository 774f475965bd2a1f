package org.cairnplans.pairing.matching;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.cairnplans.people.PersonKey;

/** One row of a file of people: cells turned into what they mean, or into an error that names line and column. */
final class PeopleRow {

    private final CSVRecord row;
    private final long line;

    PeopleRow(CSVRecord row, long line) {
        this.row = row;
        this.line = line;
    }

    long line() {
        return line;
    }

    PeopleFileException wrong(String column, String why) {
        return PeopleFileException.at(line, column, why);
    }

    /** @return empty when the file has no such column, too */
    String text(String column) {
        return row.isSet(column) ? row.get(column).strip() : "";
    }

    String required(String column) throws PeopleFileException {
        String text = text(column);
        if (text.isEmpty()) {
            throw wrong(column, "must not be empty");
        }
        return text;
    }

    int number(String column) throws PeopleFileException {
        return number(column, required(column));
    }

    private int number(String column, String text) throws PeopleFileException {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw wrong(column, "not a whole number: " + text);
        }
    }

    boolean flag(String column) throws PeopleFileException {
        String text = text(column).toLowerCase(Locale.ROOT);
        if (!List.of("", "no", "yes").contains(text)) {
            throw wrong(column, "neither yes nor no: " + text);
        }
        return text.equals("yes");
    }

    /** @return null for an empty cell */
    LocalDate day(String column) throws PeopleFileException {
        return text(column).isEmpty() ? null : day(column, text(column));
    }

    LocalDate day(String column, String text) throws PeopleFileException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw wrong(column, "not a day like 2026-09-01: " + text);
        }
    }

    ZoneId zone(String column) throws PeopleFileException {
        try {
            return ZoneId.of(required(column));
        } catch (DateTimeException noZone) {
            throw wrong(column, "no such time zone: " + text(column));
        }
    }

    /** Cells of a list are parted by semicolons. */
    List<String> list(String column) {
        return Arrays.stream(text(column).split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    Set<String> set(String column) {
        return new LinkedHashSet<>(list(column));
    }

    List<PersonKey> keys(String column) {
        return list(column).stream().map(PersonKey::new).toList();
    }

    /** {@code competency:today:wanted:priority}. */
    List<Seek> seeks(String column) throws PeopleFileException {
        List<Seek> seeks = new ArrayList<>();
        for (String part : list(column)) {
            String[] parts = parts(column, part, 4, "competency:today:wanted:priority");
            seeks.add(new Seek(parts[0], number(column, parts[1]), number(column, parts[2]), number(column, parts[3])));
        }
        return seeks;
    }

    /** {@code competency:level}. */
    List<Offer> offers(String column) throws PeopleFileException {
        List<Offer> offers = new ArrayList<>();
        for (String part : list(column)) {
            String[] parts = parts(column, part, 2, "competency:level");
            offers.add(new Offer(parts[0], number(column, parts[1])));
        }
        return offers;
    }

    /** @param form what a part looks like, its parts between colons */
    String[] parts(String column, String part, int count, String form) throws PeopleFileException {
        String[] parts = part.split(":", -1);
        if (parts.length != count || parts[0].isBlank()) {
            throw wrong(column, "not of the form " + form + ": " + part);
        }
        return Arrays.stream(parts).map(String::strip).toArray(String[]::new);
    }
}
