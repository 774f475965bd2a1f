package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.issue.resolution.Resolution;
import org.cairnplans.workbench.jira.domain.ResolutionRecord;

/** Jira's view of a resolution. */
record StoredResolution(ResolutionRecord resolution) implements Resolution {

    @Override
    public String getId() {
        return Long.toString(resolution.id());
    }

    @Override
    public String getName() {
        return resolution.name();
    }

    @Override
    public String getDescription() {
        return resolution.description();
    }
}
