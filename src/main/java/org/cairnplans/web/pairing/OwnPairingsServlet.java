package org.cairnplans.web.pairing;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.pairing.Pairing;
import org.cairnplans.pairing.PairingLists;
import org.cairnplans.pairing.PairingState;
import org.cairnplans.people.PersonKey;
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
    private final transient PairingViews views;

    public OwnPairingsServlet(
            PageParts parts, ProblemTexts problems, PairingLists lists, PairingForms forms, PairingViews views) {
        super(parts, problems);
        this.lists = lists;
        this.forms = forms;
        this.views = views;
    }

    @Override
    protected Answer get(HttpServletRequest request) {
        return page(request, forms.empty(false), "");
    }

    @Override
    protected Answer post(HttpServletRequest request) {
        return forms.perform(viewer().access(), request, PATH, false, (form, problem) -> page(request, form, problem));
    }

    private Answer.View page(HttpServletRequest request, ProposalForm form, String problem) {
        ViewerAccess access = viewer().access();
        PersonKey me = access.viewer().person();
        List<Pairing> own = lists.own(access);
        Texts texts = texts(request);
        Function<Pairing, PairingRow> rows = views.rows(access, own, texts);
        Sections sections = (id, empty, matching) -> new PairingSection(
                id,
                texts.text("cairn.pairing.own." + id),
                empty ? texts.text("cairn.pairing.own." + id + ".empty") : "",
                own.stream().filter(matching).map(rows).toList());
        Predicate<Pairing> mentored = pairing -> pairing.mentor().equals(me);
        Predicate<Pairing> proposed = pairing -> pairing.state() == PairingState.PROPOSED;
        Predicate<Pairing> open = pairing -> pairing.state().open();
        OwnPairingsPage model = new OwnPairingsPage(
                List.of(
                        sections.of("answer", false, mentored.and(proposed)),
                        sections.of("mentors", true, mentored.negate().and(open)),
                        sections.of("mentees", true, mentored.and(open).and(proposed.negate())),
                        sections.of("past", false, open.negate())),
                PairingWords.reasons(texts),
                form,
                Done.text(texts, request.getParameter("done")),
                problem,
                access.viewer().programmeAdministrator());
        return Answer.View.of("templates/pairing/own.vm").with("page", model).resources("cairn-pairing");
    }

    @FunctionalInterface
    private interface Sections {
        /** @param empty whether the section is there even when nothing is in it */
        PairingSection of(String id, boolean empty, Predicate<Pairing> matching);
    }
}
