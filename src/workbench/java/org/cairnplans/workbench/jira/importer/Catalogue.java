package org.cairnplans.workbench.jira.importer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.domain.LinkType;
import org.cairnplans.workbench.jira.domain.PriorityRecord;
import org.cairnplans.workbench.jira.domain.ResolutionRecord;
import org.cairnplans.workbench.jira.importer.SourceIssue.SourceLink;
import org.cairnplans.workbench.jira.importer.SourceIssue.SourcePerson;
import org.cairnplans.workbench.jira.importer.SourceIssue.SourceStatus;
import org.cairnplans.workbench.jira.importer.SourceIssue.SourceType;
import org.cairnplans.workbench.jira.store.IssueTypeIcons;
import org.cairnplans.workbench.jira.store.JiraStores;

/** What belongs to the whole instance (people, types, statuses ...): found by name, made when missing. One per import. */
final class Catalogue {

    private final JiraStores stores;
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, Long> types = new HashMap<>();
    private final Map<String, Long> statuses = new HashMap<>();
    private final Map<String, Long> priorities = new HashMap<>();
    private final Map<String, Long> resolutions = new HashMap<>();
    private final Map<String, Long> linkTypes = new HashMap<>();

    Catalogue(JiraStores stores) {
        this.stores = stores;
    }

    /** @return the user key; null for null */
    String person(SourcePerson person) {
        return person == null ? null : people.computeIfAbsent(person.username().toLowerCase(Locale.ROOT), name -> stores.people()
                .byName(name).map(user -> user.key()).orElseGet(() -> add(person)));
    }

    /** An imported person has no password and no group: they can be found and assigned, not sign in. */
    private String add(SourcePerson person) {
        JiraUser user = stores.people().add(person.username(), person.displayName(), "", Locale.ENGLISH, person.zone(), null);
        if (!person.active()) {
            stores.people().update(new JiraUser(user.id(), user.key(), user.username(),
                    user.displayName(), user.email(), user.locale(), user.zone(), false));
        }
        return user.key();
    }

    /** @throws ImportException when there is a type of this name of the other sort */
    long type(SourceType type, String issueKey) {
        return types.computeIfAbsent(type.name() + type.subTask(), name -> stores.issueTypes().byName(type.name()).map(known -> {
            if (known.subTask() != type.subTask()) {
                throw new ImportException(issueKey + ": the issue type " + type.name() + " is here "
                        + (known.subTask() ? "a sub-task type" : "no sub-task type"));
            }
            return known.id();
        }).orElseGet(() -> {
            long avatar = stores.avatars().add("issuetype", null, "type.svg", "image/svg+xml", IssueTypeIcons.named(type.name()))
                    .id();
            return stores.issueTypes().add(type.name(), type.description(), type.subTask(), avatar).id();
        }));
    }

    /** @throws ImportException when there is a status of this name in another category */
    long status(SourceStatus status, String issueKey) {
        return statuses.computeIfAbsent(status.name() + status.category(), name -> stores.workflows().statusByName(status.name())
                .map(known -> {
                    if (known.category() != status.category()) {
                        throw new ImportException(issueKey + ": the status " + status.name() + " is here of the category "
                                + known.category().label());
                    }
                    return known.id();
                }).orElseGet(() -> stores.workflows().addStatus(status.name(), status.description(), status.category()).id()));
    }

    /** @return null for null */
    Long priority(String name) {
        return name == null ? null : priorities.computeIfAbsent(name, key -> stores.constants().priorities().stream()
                .filter(known -> known.name().equalsIgnoreCase(name)).map(PriorityRecord::id).findFirst()
                .orElseGet(() -> stores.constants().addPriority(name, "", "#707070").id()));
    }

    /** @return null for null */
    Long resolution(String name) {
        return name == null ? null : resolutions.computeIfAbsent(name, key -> stores.constants().resolutions().stream()
                .filter(known -> known.name().equalsIgnoreCase(name)).map(ResolutionRecord::id).findFirst()
                .orElseGet(() -> stores.constants().addResolution(name, "").id()));
    }

    long linkType(SourceLink link) {
        return linkTypes.computeIfAbsent(link.type(), name -> stores.links().typeByName(name).map(LinkType::id)
                .orElseGet(() -> stores.links().addType(name, link.outwardName(), link.inwardName(), null).id()));
    }
}
