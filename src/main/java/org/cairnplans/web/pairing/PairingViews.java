package org.cairnplans.web.pairing;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.pairing.Pairing;
import org.cairnplans.pairing.PairingLists;
import org.cairnplans.pairing.PairingMove;
import org.cairnplans.pairing.PairingStep;
import org.cairnplans.people.PeopleDirectory;
import org.cairnplans.people.PersonKey;
import org.cairnplans.people.PersonNames;
import org.cairnplans.web.Texts;

/** Makes the rows of both pages: what a pairing is, what its reader can do with it, and its history. */
@JiraComponent
public class PairingViews {

    private final PairingLists lists;
    private final PeopleDirectory people;

    public PairingViews(PairingLists lists, PeopleDirectory people) {
        this.lists = lists;
        this.people = people;
    }

    /**
     * Histories and names are read for all pairings at once.
     *
     * @return the row of each of these pairings
     */
    Function<Pairing, PairingRow> rows(ViewerAccess access, List<Pairing> pairings, Texts texts) {
        Map<Long, List<PairingStep>> histories = lists.histories(access, pairings);
        PairingWords words = new PairingWords(texts, PersonNames.of(people, involved(pairings, histories)));
        return pairing -> words.row(pairing, access.viewer().person(), PairingMove.openTo(access, pairing),
                histories.getOrDefault(pairing.id(), List.of()));
    }

    private static Set<PersonKey> involved(List<Pairing> pairings, Map<Long, List<PairingStep>> histories) {
        return Stream.concat(
                        pairings.stream().flatMap(pairing -> Stream.of(pairing.mentor(), pairing.mentee())),
                        histories.values().stream().flatMap(List::stream).flatMap(step -> step.by().stream()))
                .collect(Collectors.toSet());
    }
}
