package org.cairnplans.web.pairing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cairnplans.pairing.EndReason;
import org.cairnplans.pairing.Pairing;
import org.cairnplans.pairing.PairingMove;
import org.cairnplans.pairing.PairingRules;
import org.cairnplans.pairing.PairingState;
import org.cairnplans.pairing.PairingStep;
import org.cairnplans.people.PersonKey;
import org.cairnplans.people.PersonNames;
import org.cairnplans.web.Texts;

/** Puts pairings into words for one reader. Made for one request. */
final class PairingWords {

    private final Texts texts;
    private final PersonNames names;
    private final DateTimeFormatter dates;

    PairingWords(Texts texts, PersonNames names) {
        this.texts = texts;
        this.names = names;
        this.dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(texts.locale());
    }

    /** @param reader decides whether "your mentor" or "you" is said */
    PairingRow row(Pairing pairing, PersonKey reader, Set<PairingMove> moves, List<PairingStep> history) {
        return new PairingRow(
                pairing.id(),
                pairing.version(),
                name(pairing.mentor()),
                name(pairing.mentee()),
                texts.text("cairn.pairing.state." + lower(pairing.state())),
                lozenge(pairing.state()),
                texts.format("cairn.pairing.days", day(pairing.first()), day(pairing.last())),
                nextStep(pairing, reader),
                pairing.conflict().map(conflict -> texts.text("cairn.pairing.conflict-shown." + lower(conflict))).orElse(""),
                buttons(moves),
                moves.contains(PairingMove.END),
                history.stream().map(this::history).toList());
    }

    /** The reasons to choose from when a pairing is ended. */
    static List<SelectOption> reasons(Texts texts) {
        return Arrays.stream(EndReason.values())
                .filter(EndReason::chosen)
                .map(reason -> new SelectOption(reason.name(), texts.text("cairn.pairing.reason." + lower(reason)), false))
                .toList();
    }

    private String nextStep(Pairing pairing, PersonKey reader) {
        String side = reader.equals(pairing.mentor()) ? "mentor" : reader.equals(pairing.mentee()) ? "mentee" : "other";
        return switch (pairing.state()) {
            case PROPOSED -> texts.format("cairn.pairing.next.proposed." + side, texts.moments().day(
                    pairing.proposedAt().plus(PairingRules.ANSWER_TIME)));
            case ACCEPTED -> texts.format("cairn.pairing.next.accepted", day(pairing.first()));
            case ACTIVE -> texts.format("cairn.pairing.next.active." + side, day(pairing.last()));
            case ENDED -> texts.text("cairn.pairing.reason." + lower(pairing.endReason().orElseThrow()));
        };
    }

    private List<MoveButton> buttons(Set<PairingMove> moves) {
        List<MoveButton> buttons = new ArrayList<>();
        for (PairingMove move : moves) {
            if (move != PairingMove.END) {
                buttons.add(new MoveButton(
                        move.name(), texts.text("cairn.pairing.move." + lower(move)), move == PairingMove.ACCEPT));
            }
        }
        return buttons;
    }

    private HistoryRow history(PairingStep step) {
        String act = "cairn.pairing.act." + lower(step.act());
        // Without a person the calendar or an import did it: such a text names nobody.
        String text = step.by().map(by -> texts.format(act + ".by", name(by))).orElseGet(() -> texts.text(act));
        return new HistoryRow(texts.moments().day(step.at()), text);
    }

    String name(PersonKey key) {
        return names.person(key)
                .map(person -> person.active()
                        ? person.displayName()
                        : texts.format("cairn.pairing.deactivated", person.displayName()))
                .orElseGet(() -> texts.text("cairn.pairing.deleted"));
    }

    private String day(LocalDate day) {
        return dates.format(day);
    }

    private static String lozenge(PairingState state) {
        return switch (state) {
            case PROPOSED -> "aui-lozenge-moved";
            case ACCEPTED -> "aui-lozenge-new";
            case ACTIVE -> "aui-lozenge-inprogress";
            case ENDED -> "";
        };
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
