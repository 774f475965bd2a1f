package org.cairnplans.confluence;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cairnplans.exchange.SharedMilestone;
import org.cairnplans.exchange.SharedQuarter;

/** Names of states in the reader's language, with the lozenges that go with them. A word always stands beside the colour. */
final class Words {

    private static final String SUCCESS = "aui-lozenge-success";
    private static final String IN_PROGRESS = "aui-lozenge-inprogress";
    private static final String MOVED = "aui-lozenge-moved";
    private static final String REMOVED = "aui-lozenge-removed";

    private static final Map<String, String> LOZENGES = Map.of(
            "active", IN_PROGRESS, "closed", SUCCESS, "achieved", SUCCESS, "evidence_missing", MOVED, "paused", MOVED,
            "done", SUCCESS, "overdue", REMOVED);

    /** A later Jira half may know more states; an unknown one is shown by its own word. */
    private static final Set<String> NAMED = Set.of("draft", "active", "closed", "paused", "evidence_missing", "achieved",
            "detached", "done", "open", "overdue", "none", "partly");

    private final I18nResolver i18n;
    private final Locale locale;

    Words(I18nResolver i18n, Locale locale) {
        this.i18n = i18n;
        this.locale = locale;
    }

    String text(String key, Serializable... arguments) {
        return arguments.length == 0 ? i18n.getText(locale, key) : i18n.getText(locale, key, arguments);
    }

    String state(String state) {
        return NAMED.contains(state) ? text("cairn.confluence.state." + state.replace('_', '-')) : state;
    }

    String milestoneState(SharedMilestone milestone) {
        return state(Pile.kind(milestone));
    }

    String quarterState(SharedQuarter quarter) {
        return state(quarter.state());
    }

    /** The AUI class; empty for the plain grey lozenge. */
    static String lozenge(String state) {
        return LOZENGES.getOrDefault(state, "");
    }
}
