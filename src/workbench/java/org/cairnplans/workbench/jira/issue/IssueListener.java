package org.cairnplans.workbench.jira.issue;

import java.util.Arrays;
import org.cairnplans.workbench.jira.domain.IssueContent;
import org.cairnplans.workbench.jira.domain.LinkRecord;
import org.cairnplans.workbench.jira.domain.ProjectRecord;

/** Hears of every change after it is committed. The actor is a user key, null when nobody was signed in. */
public interface IssueListener {

    /** The kinds of issue events, with Jira's event type ids (platform.md 9.7). */
    enum Kind {
        CREATED(1), UPDATED(2), ASSIGNED(3), COMMENTED(6), DELETED(8), MOVED(9), COMMENT_EDITED(14), GENERIC(13);

        private final long id;

        Kind(long id) {
            this.id = id;
        }

        public long id() {
            return id;
        }

        /** @throws IllegalArgumentException when the workbench tells of no such event */
        public static Kind ofId(long id) {
            return Arrays.stream(values()).filter(kind -> kind.id == id).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No issue event " + id));
        }
    }

    /** @param issue as it is now; as it was, when it has been deleted */
    void issue(Kind kind, IssueContent issue, String actor);

    void linkCreated(LinkRecord link, String actor);

    void linkDeleted(LinkRecord link, String actor);

    void projectDeleted(ProjectRecord project, String actor);
}
