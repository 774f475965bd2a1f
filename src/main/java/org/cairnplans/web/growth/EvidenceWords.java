package org.cairnplans.web.growth;

import org.cairnplans.competency.Competency;
import org.cairnplans.evidence.EvidenceItem;
import org.cairnplans.evidence.EvidenceState;
import org.cairnplans.evidence.EvidenceView;
import org.cairnplans.evidence.EvidenceView.Standing;
import org.cairnplans.web.Texts;

/** Puts evidence into words for one reader. */
final class EvidenceWords {

    private final GrowthWords words;
    private final Texts texts;
    private final boolean keeps;
    private final boolean reviews;

    /**
     * @param keeps the reader is the mentee
     * @param reviews the reader is the mentor
     */
    EvidenceWords(GrowthWords words, boolean keeps, boolean reviews) {
        this.words = words;
        this.texts = words.texts();
        this.keeps = keeps;
        this.reviews = reviews;
    }

    EvidenceRow row(EvidenceView view) {
        return view.item().map(item -> row(item, view)).orElseGet(this::hidden);
    }

    private EvidenceRow hidden() {
        return new EvidenceRow(0, false, texts.text("cairn.evidence.hidden"), "", false, "", "", "", "", "", "", "",
                "", "", "", "", false, false, false, false);
    }

    private EvidenceRow row(EvidenceItem item, EvidenceView view) {
        return new EvidenceRow(
                item.id(),
                true,
                source(item, view),
                address(item, view),
                view.standing() == Standing.LINK,
                warning(item, view.standing()),
                texts.text(item.kind().nameKey()),
                item.role(),
                item.learned(),
                item.applied(),
                texts.format("cairn.plan.competency.at", texts.text(new Competency(item.competency()).nameKey()),
                        texts.text(item.level().nameKey())),
                texts.text(item.state().nameKey()),
                lozenge(item.state()),
                item.review().question(),
                item.review().answer(),
                reviewed(item),
                keeps,
                keeps && item.state() == EvidenceState.ASKED,
                reviews && item.state() != EvidenceState.CONFIRMED,
                reviews);
    }

    private String source(EvidenceItem item, EvidenceView view) {
        if (item.source() instanceof EvidenceItem.Source.Link link) {
            return link.url();
        }
        return view.work().map(work -> texts.format("cairn.evidence.work", work.key(), work.summary(), work.status()))
                .orElse(texts.text(view.standing() == Standing.DELETED ? "cairn.evidence.work.deleted"
                        : "cairn.evidence.work.hidden"));
    }

    private String address(EvidenceItem item, EvidenceView view) {
        if (item.source() instanceof EvidenceItem.Source.Link link) {
            return link.url();
        }
        return view.work().map(work -> words.address(work.key())).orElse("");
    }

    private String warning(EvidenceItem item, Standing standing) {
        return switch (standing) {
            case LINK, PRESENT -> "";
            case MOVED -> texts.format("cairn.evidence.standing.moved",
                    item.source() instanceof EvidenceItem.Source.Work work ? work.key() : "");
            case REOPENED, DELETED, NO_ACCESS -> texts.text(standing.nameKey());
        };
    }

    private String reviewed(EvidenceItem item) {
        if (item.review().by().isEmpty() || item.review().at().isEmpty() || item.state() != EvidenceState.CONFIRMED) {
            return "";
        }
        return texts.format("cairn.evidence.confirmed", words.name(item.review().by().get()),
                words.day(item.review().at().get()));
    }

    static String lozenge(EvidenceState state) {
        return switch (state) {
            case OPEN -> "aui-lozenge-inprogress";
            case ASKED -> "aui-lozenge-moved";
            case CONFIRMED -> "aui-lozenge-success";
        };
    }
}
