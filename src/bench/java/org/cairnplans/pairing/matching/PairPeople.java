package org.cairnplans.pairing.matching;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cairnplans.pairing.matching.engine.LiveMatching;
import org.cairnplans.pairing.matching.engine.MatchingEngine;
import org.cairnplans.pairing.matching.engine.RoundFigures;
import org.cairnplans.pairing.matching.ranked.RankedKeys;
import org.cairnplans.problem.InvalidInputException;
import org.cairnplans.problem.Violation;

/**
 * Pairs the people of a CSV file and says why, so that the engine can be tried without a screen. {@code docs/matching.md} says
 * how to start it and what the file looks like. Ends with code 1, and says line and column, when the file is not in order.
 */
public final class PairPeople {

    private static final Pattern PERSON = Pattern.compile("participants\\[(\\d+)]\\.(.*)");
    private static final String USAGE = "usage: PairPeople people.csv [day, like 2026-09-01] [MOST_MATCHED|HIGHEST_TOTAL]";

    private final PrintStream out;

    private PairPeople(PrintStream out) {
        this.out = out;
    }

    /** @param args file; the day of the round, today if left out; the aim, {@link Aim#MOST_MATCHED} if left out */
    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            new PairPeople(out).run(args);
        } catch (PeopleFileException wrong) {
            System.err.println((args.length == 0 ? "" : args[0] + ": ") + wrong.getMessage());
            System.exit(1);
        } catch (IOException unreadable) {
            String what = unreadable instanceof NoSuchFileException ? "no such file: " : "can't be read: ";
            System.err.println(what + unreadable.getMessage());
            System.exit(1);
        }
    }

    private void run(String[] args) throws IOException, PeopleFileException {
        if (args.length == 0 || args.length > 3) {
            throw new PeopleFileException(USAGE);
        }
        LocalDate day = args.length > 1 ? day(args[1]) : LocalDate.now();
        Aim aim = args.length > 2 ? aim(args[2]) : Aim.MOST_MATCHED;
        PeopleFile file = new PeopleFileReader().read(Path.of(args[0]));
        MatchingProblem problem = MatchingProblem.of(day, file.people()).withAim(aim);
        LiveMatching live = open(problem, file);
        new RoundText(out, file, live).print();
        var figures = new RoundFigures(MatchingEngine.inCallingThread(), RankedKeys.defaults()).of(live, Watch.PATIENT);
        new FairnessText(out).print(figures);
    }

    private static LocalDate day(String text) throws PeopleFileException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw new PeopleFileException("not a day like 2026-09-01: " + text);
        }
    }

    private static Aim aim(String text) throws PeopleFileException {
        for (Aim aim : Aim.values()) {
            if (aim.name().equals(text)) {
                return aim;
            }
        }
        throw new PeopleFileException("not one of " + Arrays.toString(Aim.values()) + ": " + text);
    }

    private static LiveMatching open(MatchingProblem problem, PeopleFile file) throws PeopleFileException {
        try {
            return MatchingEngine.inCallingThread().open(problem, Watch.PATIENT);
        } catch (InvalidInputException invalid) {
            throw new PeopleFileException(invalid.violations().stream().map(violation -> where(violation, file))
                    .collect(Collectors.joining(System.lineSeparator())));
        }
    }

    private static String where(Violation violation, PeopleFile file) {
        String what = new Words().of(violation.messageKey(), violation.arguments());
        Matcher person = PERSON.matcher(violation.field());
        if (!person.matches()) {
            return violation.field() + ": " + what;
        }
        long line = file.lines().get(Integer.parseInt(person.group(1)));
        return PeopleFileException.at(line, column(person.group(2)), what).getMessage();
    }

    /** @param field as the engine names it, for example {@code seeking.ranking[2]} */
    private static String column(String field) {
        String plain = field.replaceAll("\\[.*", "");
        return switch (plain) {
            case "seeking.ranking" -> "mentee_ranking";
            case "offering.ranking" -> "mentor_ranking";
            case "profile.reportingChain" -> "reports_to";
            default -> plain.substring(plain.lastIndexOf('.') + 1);
        };
    }
}
