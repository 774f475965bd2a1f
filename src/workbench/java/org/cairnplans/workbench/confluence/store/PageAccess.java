package org.cairnplans.workbench.confluence.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.HostUsers;
import org.cairnplans.workbench.store.Sql;

/**
 * Decides who sees a page: its own view restrictions and those of every page above it must let the reader through. As in
 * Confluence, the group {@code confluence-administrators} is never kept out.
 */
public class PageAccess {

    private static final String USER = "user";
    private static final String GROUP = "group";

    private final Sql sql;
    private final WikiPages pages;
    private final HostUsers users;

    public PageAccess(Sql sql, WikiPages pages, HostUsers users) {
        this.sql = sql;
        this.pages = pages;
        this.users = users;
    }

    public boolean canView(HostUser reader, long pageId) {
        if (users.isAdmin(reader)) {
            return true;
        }
        Set<String> groups = users.groups(reader);
        return admits(of(pageId), reader, groups)
                && pages.ancestors(pageId).stream().allMatch(ancestor -> admits(of(ancestor.id()), reader, groups));
    }

    /** Those of one space's pages that the reader sees; one statement however many there are. */
    public List<PageRef> visible(HostUser reader, List<PageRef> space) {
        if (users.isAdmin(reader)) {
            return space;
        }
        Map<Long, Restrictions> restrictions = ofAll();
        Set<String> groups = users.groups(reader);
        Map<Long, PageRef> byId = new HashMap<>();
        space.forEach(page -> byId.put(page.id(), page));
        return space.stream().filter(page -> {
            for (PageRef at = page; at != null; at = at.parentId() == null ? null : byId.get(at.parentId())) {
                if (!admits(restrictions.getOrDefault(at.id(), Restrictions.NONE), reader, groups)) {
                    return false;
                }
            }
            return true;
        }).toList();
    }

    /** The page's own restrictions, without those it inherits. */
    public Restrictions of(long pageId) {
        Set<String> userKeys = new HashSet<>();
        Set<String> groups = new HashSet<>();
        sql.list("SELECT kind, subject FROM wiki_restrictions WHERE page_id = ?",
                row -> (row.getString(1).equals(USER) ? userKeys : groups).add(row.getString(2)), pageId);
        return new Restrictions(userKeys, groups);
    }

    /** Replaces the page's own restrictions. */
    public void set(long pageId, Restrictions restrictions) {
        sql.inTransaction(statements -> {
            statements.update("DELETE FROM wiki_restrictions WHERE page_id = ?", pageId);
            for (String key : restrictions.userKeys()) {
                statements.update("INSERT INTO wiki_restrictions VALUES (?, ?, ?)", pageId, USER, key);
            }
            for (String group : restrictions.groups()) {
                statements.update("INSERT INTO wiki_restrictions VALUES (?, ?, ?)", pageId, GROUP, group);
            }
            return null;
        });
    }

    private Map<Long, Restrictions> ofAll() {
        Map<Long, Set<String>> userKeys = new HashMap<>();
        Map<Long, Set<String>> groups = new HashMap<>();
        sql.list("SELECT page_id, kind, subject FROM wiki_restrictions",
                row -> (row.getString(2).equals(USER) ? userKeys : groups)
                .computeIfAbsent(row.getLong(1), page -> new HashSet<>()).add(row.getString(3)));
        Set<Long> restricted = new HashSet<>(userKeys.keySet());
        restricted.addAll(groups.keySet());
        return restricted.stream().collect(Collectors.toMap(page -> page,
                page -> new Restrictions(userKeys.getOrDefault(page, Set.of()), groups.getOrDefault(page, Set.of()))));
    }

    private static boolean admits(Restrictions restrictions, HostUser reader, Set<String> groups) {
        return restrictions.isEmpty() || restrictions.userKeys().contains(reader.key())
                || restrictions.groups().stream().anyMatch(groups::contains);
    }
}
