package org.cairnplans.web.growth;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.cairnplans.competency.Competency;
import org.cairnplans.competency.Level;
import org.cairnplans.plan.EvidenceKind;
import org.cairnplans.plan.Revision;
import org.cairnplans.web.Texts;

/** Puts the history of a plan into words: revisions keep stable forms, readers see their own language. */
final class RevisionWords {

    private final GrowthWords words;
    private final Texts texts;

    RevisionWords(GrowthWords words) {
        this.words = words;
        this.texts = words.texts();
    }

    List<RevisionRow> rows(List<Revision> revisions) {
        return revisions.stream().map(this::row).toList();
    }

    private RevisionRow row(Revision revision) {
        return new RevisionRow(words.day(revision.at()), texts.text(revision.field().nameKey()),
                value(revision, revision.before()), value(revision, revision.after()), texts.text(revision.reason().nameKey()),
                revision.text());
    }

    private String value(Revision revision, String stored) {
        if (stored.isEmpty()) {
            return texts.text("cairn.plan.nothing");
        }
        return switch (revision.field()) {
            case TITLE, BEHAVIOUR, MEASURE -> stored;
            case DUE -> words.day(LocalDate.parse(stored));
            case COMPETENCIES -> Arrays.stream(stored.split(",")).map(this::competency).collect(Collectors.joining(", "));
            case REQUIREMENTS -> stored.lines().map(this::requirement).collect(Collectors.joining(", "));
        };
    }

    /** {@code leadership:2} */
    private String competency(String stored) {
        String[] parts = stored.split(":");
        String level = Level.of(Integer.parseInt(parts[1])).map(one -> texts.text(one.nameKey())).orElse("");
        return texts.format("cairn.plan.competency.at", texts.text(new Competency(parts[0]).nameKey()), level);
    }

    /** {@code WORK_PRODUCT:2:note} */
    private String requirement(String stored) {
        String[] parts = stored.split(":", 3);
        return texts.format("cairn.plan.requirement.words", parts[1], texts.text(EvidenceKind.valueOf(parts[0]).nameKey()));
    }
}
