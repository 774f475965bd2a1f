package org.cairnplans.workbench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cairnplans.workbench.host.ProductName;
import org.cairnplans.workbench.host.StartupNotes;

/** What the console says when the workbench is ready. */
final class StartupText {

    private final Options options;
    private final Launcher launcher;

    StartupText(Options options, Launcher launcher) {
        this.options = options;
        this.launcher = launcher;
    }

    String ready(Duration taken) {
        List<StartupNotes> notes = Stream.of(ProductName.values())
                .map(name -> launcher.product(name).services().find(StartupNotes.class))
                .flatMap(Optional::stream)
                .toList();
        return """

                The workbench is ready (%s s). It is not Jira or Confluence, but runs the app as they do.

                  Jira        %s
                  Confluence  %s

                Sign in as (the password is the user name where none is given)
                %s
                %sData are in %s. Press Ctrl-C to stop.
                """.formatted(
                        String.format(Locale.ROOT, "%.1f", taken.toMillis() / 1000.0),
                        options.baseUrl(ProductName.JIRA),
                        options.baseUrl(ProductName.CONFLUENCE),
                        accounts(notes),
                        firstSteps(notes),
                        options.database() == null ? options.home() : "the given database and in " + options.home());
    }

    private static String accounts(List<StartupNotes> notes) {
        Stream<StartupNotes.Account> admin = Stream.of(new StartupNotes.Account("admin", null, "administrator of both"));
        return Stream.concat(admin, notes.stream().flatMap(note -> note.accounts().stream()))
                .map(StartupText::line)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String line(StartupNotes.Account account) {
        String password = account.password() == null || account.password().equals(account.username())
                ? ""
                : ", password " + account.password();
        return String.format("  %-11s %s%s", account.username(), account.role(), password);
    }

    private static String firstSteps(List<StartupNotes> notes) {
        String steps = notes.stream()
                .flatMap(note -> note.firstSteps().stream())
                .map(step -> "  - " + step)
                .collect(Collectors.joining("\n"));
        return steps.isEmpty() ? "" : "\nTry first\n" + steps + "\n\n";
    }
}
