package org.cairnplans.rest;

import java.util.Optional;
import org.cairnplans.evidence.EvidenceItem;
import org.cairnplans.evidence.EvidenceView;
import org.cairnplans.evidence.WorkItem;
import org.cairnplans.people.PersonNames;

/**
 * An evidence item. Of one whose work item the caller may not browse there is nothing but {@code standing}.
 *
 * @param standing LINK, PRESENT, MOVED, REOPENED, DELETED or NO_ACCESS
 * @param workItem key of today; null when there is none or it cannot be seen
 * @param state OPEN, ASKED or CONFIRMED
 * @param reviewedBy who confirmed or asked last; null until then
 */
public record EvidenceDto(
        Long id,
        Long goal,
        String standing,
        String workItem,
        String workItemSummary,
        String url,
        String kind,
        String role,
        String learned,
        String applied,
        String competency,
        Integer level,
        String state,
        PersonDto reviewedBy,
        String reviewedAt,
        String question,
        String answer,
        String created) {

    static EvidenceDto of(EvidenceView view, PersonNames names) {
        String standing = view.standing().name();
        Optional<EvidenceItem> seen = view.item();
        if (seen.isEmpty()) {
            return new EvidenceDto(null, null, standing, null, null, null, null, null, null, null, null, null, null, null,
                    null, null, null, null);
        }
        EvidenceItem item = seen.get();
        return new EvidenceDto(
                item.id(),
                item.goal(),
                standing,
                view.work().map(WorkItem::key).orElse(null),
                view.work().map(WorkItem::summary).orElse(null),
                item.source() instanceof EvidenceItem.Source.Link link ? link.url() : null,
                item.kind().name(),
                item.role(),
                item.learned(),
                item.applied(),
                item.competency(),
                item.level().number(),
                item.state().name(),
                item.review().by().map(by -> PersonDto.of(by, names)).orElse(null),
                item.review().at().map(Object::toString).orElse(null),
                item.review().question(),
                item.review().answer(),
                item.created().toString());
    }
}
