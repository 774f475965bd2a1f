package org.cairnplans.web.pairing;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.paging.Page;
import org.cairnplans.paging.PageRequest;
import org.cairnplans.pairing.Pairing;
import org.cairnplans.pairing.PairingFilter;
import org.cairnplans.pairing.PairingLists;
import org.cairnplans.pairing.PairingState;
import org.cairnplans.web.Answer;
import org.cairnplans.web.CairnServlet;
import org.cairnplans.web.PageParts;
import org.cairnplans.web.ProblemTexts;
import org.cairnplans.web.Texts;

/** Everybody's pairings for programme administrators, in pages; and the form that proposes one for somebody. */
@LicensedOnly
@JiraComponent
public class AllPairingsServlet extends CairnServlet {

    static final String PATH = OwnPairingsServlet.PATH + "/all";

    private static final long serialVersionUID = 1L;
    private static final String CONFLICT = "conflict";

    private final transient PairingLists lists;
    private final transient PairingForms forms;
    private final transient PairingViews views;

    public AllPairingsServlet(
            PageParts parts, ProblemTexts problems, PairingLists lists, PairingForms forms, PairingViews views) {
        super(parts, problems);
        this.lists = lists;
        this.forms = forms;
        this.views = views;
    }

    @Override
    protected Answer get(HttpServletRequest request) {
        return page(request, forms.empty(true), "");
    }

    @Override
    protected Answer post(HttpServletRequest request) {
        return forms.perform(viewer().access(), request, PATH, true, (form, problem) -> page(request, form, problem));
    }

    private Answer.View page(HttpServletRequest request, ProposalForm form, String problem) {
        ViewerAccess access = viewer().access();
        Texts texts = texts(request);
        String chosen = Optional.ofNullable(request.getParameter("show")).orElse("");
        Page<Pairing> page = lists.all(access, filter(chosen), new PageRequest(start(request), PageRequest.USUAL));
        AllPairingsPage model = new AllPairingsPage(
                page.values().stream().map(views.rows(access, page.values(), texts)).toList(),
                filters(texts, chosen),
                PairingWords.reasons(texts),
                form,
                texts.format("cairn.pairing.all.count", page.total()),
                page.start() == 0 ? "" : query(chosen, Math.max(0, page.start() - page.limit())),
                page.isLast() ? "" : query(chosen, page.start() + page.limit()),
                Done.text(texts, request.getParameter("done")),
                problem);
        return Answer.View.of("templates/pairing/all.vm").with("page", model).resources("cairn-pairing");
    }

    /** What is not known shows all: the address is typed by people. */
    private static PairingFilter filter(String chosen) {
        Optional<PairingState> state = Arrays.stream(PairingState.values())
                .filter(candidate -> candidate.name().equalsIgnoreCase(chosen))
                .findFirst();
        return new PairingFilter(state, chosen.equals(CONFLICT));
    }

    private static List<SelectOption> filters(Texts texts, String chosen) {
        List<SelectOption> filters = new ArrayList<>();
        filters.add(new SelectOption("", texts.text("cairn.pairing.all.everything"), filter(chosen).equals(PairingFilter.ALL)));
        for (PairingState state : PairingState.values()) {
            String value = state.name().toLowerCase(Locale.ROOT);
            filters.add(new SelectOption(value, texts.text("cairn.pairing.state." + value), chosen.equalsIgnoreCase(value)));
        }
        filters.add(new SelectOption(CONFLICT, texts.text("cairn.pairing.all.conflict"), chosen.equals(CONFLICT)));
        return filters;
    }

    private static String query(String chosen, int start) {
        boolean known = !filter(chosen).equals(PairingFilter.ALL);
        return "?start=" + start + (known ? "&show=" + chosen.toLowerCase(Locale.ROOT) : "");
    }

    private static int start(HttpServletRequest request) {
        try {
            return Math.max(0, Integer.parseInt(Optional.ofNullable(request.getParameter("start")).orElse("0")));
        } catch (NumberFormatException typed) {
            return 0;
        }
    }
}
