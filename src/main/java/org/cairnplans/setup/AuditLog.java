package org.cairnplans.setup;

/** Port to Jira's audit log. The signed-in user stands beside each entry. */
public interface AuditLog {

    /** @param what one English sentence without private text; what was changed, with ids */
    void record(String what);
}
