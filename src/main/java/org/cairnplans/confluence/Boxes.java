package org.cairnplans.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import org.cairnplans.exchange.Reply;

/** What stands in a plan's place when there is none to show. */
final class Boxes {

    private static final String INFO = "info";
    private static final String NEUTRAL = "neutral";
    private static final String WARNING = "warning";

    private final Words words;
    private final PageAddress address;

    Boxes(Words words, PageAddress address) {
        this.words = words;
        this.address = address;
    }

    /** Null when there is a plan to show. */
    BoxView of(PageAnswers.Found found) {
        JiraOutcome outcome = found.outcome();
        if (outcome instanceof JiraOutcome.Answered answered) {
            return ofReply(found.reply(), answered);
        }
        if (outcome instanceof JiraOutcome.NotSignedIn) {
            return box(INFO, "sign-in", address.signIn().toString());
        }
        if (outcome instanceof JiraOutcome.ApprovalNeeded needed) {
            return box(INFO, "approve", needed.address().toString());
        }
        if (outcome instanceof JiraOutcome.NotReachable) {
            return box(WARNING, "not-reachable");
        }
        if (outcome instanceof JiraOutcome.NoCairn) {
            return box(WARNING, "no-cairn");
        }
        if (outcome instanceof JiraOutcome.OlderJira) {
            return box(WARNING, "older-jira");
        }
        return box(WARNING, outcome instanceof JiraOutcome.NewerJira ? "newer-jira" : "not-linked");
    }

    private BoxView ofReply(Reply reply, JiraOutcome.Answered answered) {
        if (Reply.PLAN.equals(reply.state()) && reply.plan() != null) {
            return null;
        }
        return Reply.NONE.equals(reply.state())
                ? box(INFO, "none", answered.jira() + "/plugins/servlet/cairn/growth")
                : box(NEUTRAL, "hidden");
    }

    /** For somebody else's eyes: says nothing but where to look. */
    BoxView elsewhere(ConversionContext context) {
        return box(NEUTRAL, "elsewhere", address.of(context).toString());
    }

    /** @param reason i18n key of what is wrong */
    BoxView wrong(String reason) {
        return new BoxView(WARNING, words.text(reason), "", "");
    }

    private BoxView box(String kind, String name) {
        return new BoxView(kind, words.text("cairn.confluence." + name), "", "");
    }

    private BoxView box(String kind, String name, String address) {
        return new BoxView(kind, words.text("cairn.confluence." + name), words.text("cairn.confluence." + name + ".link"),
                address);
    }
}
