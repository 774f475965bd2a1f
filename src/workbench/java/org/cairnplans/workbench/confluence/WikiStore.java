package org.cairnplans.workbench.confluence;

import java.time.Clock;
import javax.sql.DataSource;
import org.cairnplans.workbench.confluence.store.ConfluenceSchema;
import org.cairnplans.workbench.confluence.store.PageAccess;
import org.cairnplans.workbench.confluence.store.Spaces;
import org.cairnplans.workbench.confluence.store.WikiPages;
import org.cairnplans.workbench.confluence.store.WikiUsers;
import org.cairnplans.workbench.store.Sql;

/** All that the workbench's Confluence keeps. */
public record WikiStore(WikiUsers users, Spaces spaces, WikiPages pages, PageAccess access) {

    /** Opens the store, creating missing tables. */
    public static WikiStore open(DataSource dataSource, Clock clock) {
        Sql sql = new Sql(dataSource);
        ConfluenceSchema.create(sql);
        WikiUsers users = new WikiUsers(sql);
        WikiPages pages = new WikiPages(sql, clock);
        return new WikiStore(users, new Spaces(sql), pages, new PageAccess(sql, pages, users));
    }
}
