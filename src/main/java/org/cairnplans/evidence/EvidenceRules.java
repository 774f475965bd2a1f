package org.cairnplans.evidence;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.cairnplans.competency.CompetencyCatalogue;
import org.cairnplans.competency.Level;
import org.cairnplans.plan.EvidenceKind;
import org.cairnplans.problem.Violations;

/** What an evidence item needs. Two short texts, no more: what was learned, and how it was applied in real work. */
final class EvidenceRules {

    private static final int TEXT_LEAST = 20;
    private static final int TEXT_MOST = 2_000;
    private static final int ROLE_MOST = 255;
    private static final int URL_MOST = 1_000;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final CompetencyCatalogue competencies;

    EvidenceRules(CompetencyCatalogue competencies) {
        this.competencies = competencies;
    }

    Violations check(EvidenceDraft draft) {
        Violations wrong = new Violations();
        boolean work = !draft.workItem().isEmpty();
        boolean link = !draft.url().isEmpty();
        wrong.require(work || link, "workItem", "cairn.evidence.rule.source");
        wrong.require(!work || !link, "url", "cairn.evidence.rule.one-source");
        wrong.require(!link || isWebAddress(draft.url()), "url", "cairn.evidence.rule.url", URL_MOST);
        wrong.require(Arrays.stream(EvidenceKind.values()).anyMatch(kind -> kind.name().equals(draft.kind())), "kind",
                "cairn.evidence.rule.kind");
        requireLength(wrong, "role", draft.role(), 1, ROLE_MOST);
        requireLength(wrong, "learned", draft.learned(), TEXT_LEAST, TEXT_MOST);
        requireLength(wrong, "applied", draft.applied(), TEXT_LEAST, TEXT_MOST);
        wrong.require(competencies.find(draft.competency()).isPresent(), "competency", "cairn.plan.rule.competency");
        wrong.require(draft.level() != null && Level.of(draft.level()).isPresent(), "level", "cairn.problem.number", 1, 4);
        return wrong;
    }

    static void requireLength(Violations wrong, String field, String text, int least, int most) {
        wrong.require(text.length() >= least && text.length() <= most, field, "cairn.problem.length", least, most);
    }

    /** Only what a browser opens as a page: javascript: and data: addresses would run in the reader's session. */
    private static boolean isWebAddress(String text) {
        try {
            URI address = new URI(text);
            String scheme = address.getScheme();
            return text.length() <= URL_MOST && scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
