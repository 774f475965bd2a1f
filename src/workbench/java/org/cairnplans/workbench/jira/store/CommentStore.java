package org.cairnplans.workbench.jira.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.cairnplans.workbench.jira.domain.CommentRecord;
import org.cairnplans.workbench.jira.domain.Viewer;

/** Comments. Who may see a restricted one is decided in SQL, too. */
public final class CommentStore {

    private static final String SELECT = "select c.id, c.issue_id, c.author_key, c.body, c.created, c.update_author_key,"
            + " c.updated,"
            + " c.role_id, c.group_name from issue_comment c";

    private final Database database;

    public CommentStore(Database database) {
        this.database = database;
    }

    /** The id of the record given is ignored. */
    public CommentRecord add(CommentRecord comment) {
        long id = database.insert("insert into issue_comment (issue_id, author_key, body, created, update_author_key, updated,"
                + " role_id, group_name) values (?, ?, ?, ?, ?, ?, ?, ?)", comment.issueId(), comment.author(), comment.body(),
                comment.created(), comment.updateAuthor(), comment.updated(), comment.roleId(), comment.group());
        return byId(id).orElseThrow();
    }

    public void update(CommentRecord comment) {
        database.update("update issue_comment set body = ?, update_author_key = ?, updated = ?, role_id = ?, group_name = ?"
                + " where id = ?", comment.body(), comment.updateAuthor(), comment.updated(), comment.roleId(), comment.group(),
                comment.id());
    }

    public void remove(long id) {
        database.update("delete from issue_comment where id = ?", id);
    }

    public Optional<CommentRecord> byId(long id) {
        return database.first(SELECT + " where c.id = ?", CommentStore::read, id);
    }

    /** The comments of an issue this viewer may see, oldest first. */
    public List<CommentRecord> ofIssue(long issueId, Viewer viewer) {
        if (viewer.all()) {
            return database.list(SELECT + " where c.issue_id = ? order by c.created, c.id", CommentStore::read, issueId);
        }
        String me = viewer.userKey() == null ? "" : viewer.userKey();
        return database.list(SELECT + " where c.issue_id = ?"
                + " and (c.group_name is null or c.group_name in (select m.group_name from membership m where m.user_key = ?))"
                + " and (c.role_id is null or exists (select 1 from role_actor a join issue i on i.project_id = a.project_id"
                + " where i.id = c.issue_id and a.role_id = c.role_id and (not a.is_group and a.parameter = ? or a.is_group"
                + " and a.parameter in (select m.group_name from membership m where m.user_key = ?))))"
                + " order by c.created, c.id", CommentStore::read, issueId, me, me, me);
    }

    private static CommentRecord read(Row row) throws SQLException {
        return new CommentRecord(row.number("id"), row.number("issue_id"), row.text("author_key"), row.text("body"),
                row.moment("created"), row.text("update_author_key"), row.moment("updated"), row.numberOrNull("role_id"),
                row.text("group_name"));
    }
}
