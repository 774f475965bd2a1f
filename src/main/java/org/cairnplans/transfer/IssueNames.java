package org.cairnplans.transfer;

import java.util.Collection;
import java.util.Map;

/** Port to Jira's issues, past all permissions: only ids and keys, for administrators. */
public interface IssueNames {

    /** Keys of those that exist. */
    Map<Long, String> keysOf(Collection<Long> ids);

    /** Ids of those that exist. */
    Map<String, Long> idsOf(Collection<String> keys);
}
