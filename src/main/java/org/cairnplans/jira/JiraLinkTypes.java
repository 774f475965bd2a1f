package org.cairnplans.jira;

import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.util.List;
import java.util.Optional;
import org.cairnplans.problem.Violation;
import org.cairnplans.setup.Thing;
import org.cairnplans.setup.ThingStore;

/** Cairn's two link types. What they say in each direction is for ever: it stands in histories and in people's heads. */
@JiraComponent
public class JiraLinkTypes implements ThingStore {

    private final IssueLinkTypeManager types;
    private final IssueLinkManager links;

    public JiraLinkTypes(@JiraImport IssueLinkTypeManager types, @JiraImport IssueLinkManager links) {
        this.types = types;
        this.links = links;
    }

    @Override
    public Optional<Found> byId(Thing thing, String id) {
        return Optional.ofNullable(types.getIssueLinkType(Long.valueOf(id))).map(type -> found(thing, type));
    }

    @Override
    public List<Found> named(Thing thing) {
        return types.getIssueLinkTypes().stream()
                .filter(type -> type.getName().equalsIgnoreCase(thing.jiraName()))
                .map(type -> found(thing, type))
                .toList();
    }

    @Override
    public Optional<Violation> obstacle(Thing thing) {
        return links.isLinkingEnabled() ? Optional.empty() : Optional.of(Violation.of("", "cairn.setup.linkingOff"));
    }

    @Override
    public String create(Thing thing) {
        // The last argument is the style, null for ordinary types.
        types.createIssueLinkType(thing.jiraName(), outward(thing), inward(thing), null);
        // Jira does not answer what it made.
        return types.getIssueLinkTypesByName(thing.jiraName()).stream().findFirst()
                .map(type -> String.valueOf(type.getId()))
                .orElseThrow(() -> new IllegalStateException("Jira did not keep the new link type " + thing.jiraName()));
    }

    private static String outward(Thing thing) {
        return switch (thing) {
            case DEVELOPMENT_LINK -> "includes";
            case EVIDENCE_LINK -> "is evidence for";
            default -> throw new IllegalArgumentException(thing + " is no link type");
        };
    }

    private static String inward(Thing thing) {
        return switch (thing) {
            case DEVELOPMENT_LINK -> "is part of";
            case EVIDENCE_LINK -> "is evidenced by";
            default -> throw new IllegalArgumentException(thing + " is no link type");
        };
    }

    /** A type that reads the other way round would say the opposite of what is meant. */
    private static Found found(Thing thing, IssueLinkType type) {
        boolean reversed = type.getOutward().equalsIgnoreCase(inward(thing)) && type.getInward().equalsIgnoreCase(outward(thing));
        boolean ordinary = !type.isSubTaskLinkType() && !type.isSystemLinkType();
        Optional<Violation> unusable = ordinary && !reversed
                ? Optional.empty()
                : Optional.of(Violation.of("", "cairn.setup.link.unusable", type.getName(), outward(thing), inward(thing)));
        return new Found(String.valueOf(type.getId()), type.getName(), unusable);
    }
}
