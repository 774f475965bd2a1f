package org.cairnplans.web.pairing;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.pairing.Pairing;
import org.cairnplans.pairing.PairingLists;
import org.cairnplans.pairing.PairingMove;
import org.cairnplans.pairing.PairingState;
import org.cairnplans.pairing.PairingStep;
import org.cairnplans.people.PeopleDirectory;
import org.cairnplans.people.PersonKey;
import org.cairnplans.people.PersonNames;
import org.cairnplans.problem.ConflictException;
import org.cairnplans.problem.InvalidInputException;
import org.cairnplans.web.Answer;
import org.cairnplans.web.CairnServlet;
import org.cairnplans.web.PageParts;
import org.cairnplans.web.ProblemTexts;
import org.cairnplans.web.Texts;

/** My mentors, my mentees, what waits for my answer; and the form that proposes a mentor. */
@LicensedOnly
@JiraComponent
public class OwnPairingsServlet extends CairnServlet {

    static final String PATH = "/plugins/servlet/cairn/pairing";

    private static final long serialVersionUID = 1L;

    private final transient PairingLists lists;
    private final transient PairingForms forms;
    private final transient PeopleDirectory people;

    public OwnPairingsServlet(
            PageParts parts, ProblemTexts problems, PairingLists lists, PairingForms forms, PeopleDirectory people) {
        super(parts, problems);
        this.lists = lists;
        this.forms = forms;
        this.people = people;
    }

    @Override
    protected Answer get(HttpServletRequest request) {
        return page(request, forms.empty(false), "");
    }

    @Override
    protected Answer post(HttpServletRequest request) {
        ViewerAccess access = viewer().access();
        try {
            return new Answer.Redirect(PATH + "?done=" + forms.perform(access, request));
        } catch (InvalidInputException problem) {
            return page(request, forms.sent(request, false, problem), "").status(400);
        } catch (ConflictException problem) {
            return page(request, forms.empty(false), problems().text(problem.reason())).status(409);
        }
    }

    private Answer.View page(HttpServletRequest request, ProposalForm form, String problem) {
        ViewerAccess access = viewer().access();
        PersonKey me = access.viewer().person();
        List<Pairing> own = lists.own(access);
        Map<Long, List<PairingStep>> histories = lists.histories(access, own);
        Texts texts = texts(request);
        PairingWords words = new PairingWords(texts, PersonNames.of(people, involved(own, histories)));
        Sections sections = (id, empty, matching) -> new PairingSection(
                id,
                texts.text("cairn.pairing.own." + id),
                empty ? texts.text("cairn.pairing.own." + id + ".empty") : "",
                own.stream()
                        .filter(matching)
                        .map(pairing -> words.row(pairing, me, PairingMove.openTo(access, pairing),
                                histories.getOrDefault(pairing.id(), List.of())))
                        .toList());
        Predicate<Pairing> mentored = pairing -> pairing.mentor().equals(me);
        Predicate<Pairing> proposed = pairing -> pairing.state() == PairingState.PROPOSED;
        Predicate<Pairing> open = pairing -> pairing.state().open();
        OwnPairingsPage model = new OwnPairingsPage(
                List.of(
                        sections.of("answer", false, mentored.and(proposed)),
                        sections.of("mentors", true, mentored.negate().and(open)),
                        sections.of("mentees", true, mentored.and(open).and(proposed.negate())),
                        sections.of("past", false, open.negate())),
                words.reasons(),
                form,
                Done.text(texts, request.getParameter("done")),
                problem,
                access.viewer().programmeAdministrator());
        return Answer.View.of("templates/pairing/own.vm").with("page", model).resources("cairn-pairing");
    }

    static Set<PersonKey> involved(List<Pairing> pairings, Map<Long, List<PairingStep>> histories) {
        return Stream.concat(
                        pairings.stream().flatMap(pairing -> Stream.of(pairing.mentor(), pairing.mentee())),
                        histories.values().stream().flatMap(List::stream).flatMap(step -> step.by().stream()))
                .collect(Collectors.toSet());
    }

    @FunctionalInterface
    private interface Sections {
        /** @param empty whether the section is there even when nothing is in it */
        PairingSection of(String id, boolean empty, Predicate<Pairing> matching);
    }
}
