package org.cairnplans.workbench.confluence.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import org.cairnplans.workbench.store.Sql;
import org.cairnplans.workbench.store.StoreException;

/** The pages with all their versions. What a reader may see is not asked here but by {@link PageAccess}. */
public class WikiPages {

    private static final String FULL =
            "SELECT p.page_id, p.space_key, p.parent_id, v.title, v.version, v.body, v.author_key, v.written_at,"
            + " v.remark FROM wiki_pages p JOIN wiki_versions v ON v.page_id = p.page_id ";
    private static final String REF = "SELECT page_id, space_key, parent_id, title, version FROM wiki_pages ";

    private final Sql sql;
    private final Clock clock;

    public WikiPages(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public Optional<WikiPage> byId(long id) {
        return sql.first(FULL + "WHERE p.page_id = ? AND v.version = p.version", WikiPages::page, id);
    }

    public Optional<WikiPage> byTitle(String spaceKey, String title) {
        return sql.first(FULL + "WHERE p.space_key = ? AND p.title = ? AND v.version = p.version", WikiPages::page, spaceKey,
                title);
    }

    public Optional<WikiPage> version(long id, int version) {
        return sql.first(FULL + "WHERE p.page_id = ? AND v.version = ?", WikiPages::page, id, version);
    }

    /** All versions, newest first. */
    public List<WikiPage> versions(long id) {
        return sql.list(FULL + "WHERE p.page_id = ? ORDER BY v.version DESC", WikiPages::page, id);
    }

    /** All pages of a space, by title; the tree is made from their parents. */
    public List<PageRef> inSpace(String spaceKey) {
        return sql.list(REF + "WHERE space_key = ? ORDER BY LOWER(title)", WikiPages::ref, spaceKey);
    }

    /** The newest versions of all spaces, newest first. */
    public List<WikiPage> recent(int limit) {
        return sql.list(FULL + "WHERE v.version = p.version ORDER BY v.written_at DESC, p.page_id DESC LIMIT " + limit,
                WikiPages::page);
    }

    /** Pages whose title or storage format contains the text, by title. */
    public List<PageRef> search(String text, int limit) {
        String like = Like.containing(text);
        return sql.list("SELECT p.page_id, p.space_key, p.parent_id, p.title, p.version FROM wiki_pages p JOIN wiki_versions v"
                + " ON v.page_id = p.page_id AND v.version = p.version WHERE LOWER(v.title) LIKE ? ESCAPE '!'"
                + " OR LOWER(v.body) LIKE ? ESCAPE '!'"
                + " ORDER BY LOWER(p.title) LIMIT " + limit, WikiPages::ref, like, like);
    }

    /** The page's ancestors, the top one first. */
    public List<PageRef> ancestors(long id) {
        LinkedList<PageRef> path = new LinkedList<>();
        Optional<PageRef> at = ref(id).flatMap(this::parent);
        while (at.isPresent()) {
            path.addFirst(at.get());
            at = parent(at.get());
        }
        return path;
    }

    private Optional<PageRef> parent(PageRef page) {
        return page.parentId() == null ? Optional.empty() : ref(page.parentId());
    }

    private Optional<PageRef> ref(long id) {
        return sql.first(REF + "WHERE page_id = ?", WikiPages::ref, id);
    }

    /**
     * Adds a page.
     *
     * @param parentId null for the top of the space
     * @throws StoreException with {@link StoreException#isConstraint()} if the space has a page of that title
     */
    public WikiPage create(String spaceKey, Long parentId, String title, String body, String authorKey) {
        long id = sql.inTransaction(statements -> {
            long page = statements.insert("INSERT INTO wiki_pages (space_key, parent_id, title, version) VALUES (?, ?, ?, 1)",
                    "page_id",
                    spaceKey, parentId, title);
            statements.update("INSERT INTO wiki_versions VALUES (?, 1, ?, ?, ?, ?, ?)", page, title, body, authorKey,
                    clock.instant(), "");
            return page;
        });
        return byId(id).orElseThrow();
    }

    /**
     * Saves the version that follows {@code baseVersion}.
     *
     * @throws StalePageException if the stored version is another one
     */
    public WikiPage update(long id, int baseVersion, String title, String body, String authorKey, String remark) {
        sql.inTransaction(statements -> {
            if (statements.update("UPDATE wiki_pages SET title = ?, version = ? WHERE page_id = ? AND version = ?", title,
                    baseVersion + 1,
                    id, baseVersion) == 0) {
                throw new StalePageException(statements.list(REF + "WHERE page_id = ?", WikiPages::ref, id).get(0).version());
            }
            return statements.update("INSERT INTO wiki_versions VALUES (?, ?, ?, ?, ?, ?, ?)", id, baseVersion + 1, title, body,
                    authorKey,
                    clock.instant(), remark);
        });
        return byId(id).orElseThrow();
    }

    private static WikiPage page(ResultSet row) throws SQLException {
        return new WikiPage(row.getLong("page_id"), row.getString("space_key"), number(row, 3), row.getString("title"),
                row.getInt("version"), row.getString("body"), row.getString("author_key"), row.getTimestamp("written_at")
                .toInstant(),
                row.getString("remark"));
    }

    private static PageRef ref(ResultSet row) throws SQLException {
        return new PageRef(row.getLong("page_id"), row.getString("space_key"), number(row, 3), row.getString("title"),
                row.getInt("version"));
    }

    private static Long number(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
