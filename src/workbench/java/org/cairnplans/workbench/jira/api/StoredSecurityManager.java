package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.security.IssueSecurityLevelPermission;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import org.cairnplans.workbench.jira.domain.ProjectRecord;
import org.cairnplans.workbench.jira.domain.SecurityScheme;
import org.cairnplans.workbench.jira.store.JiraStores;

/** Issue security schemes and levels, the part of Jira's API that needs no GenericValue. */
record StoredSecurityManager(JiraStores stores) implements IssueSecurityLevelManager, IssueSecuritySchemeManager {

    @Override
    public Long getDefaultSecurityLevel(Project project) {
        return scheme(project).map(SecurityScheme::defaultLevel).orElse(null);
    }

    @Override
    public List<IssueSecurityLevel> getIssueSecurityLevels(long schemeId) {
        return List.copyOf(stores.security().levels(schemeId).stream().map(StoredSecurityLevel::new).toList());
    }

    @Override
    public IssueSecurityLevel getSecurityLevel(long id) {
        return stores.security().level(id).map(StoredSecurityLevel::new).orElse(null);
    }

    @Override
    public List<IssueSecurityLevel> getUsersSecurityLevels(Project project, ApplicationUser user) {
        return List.copyOf(stores.access().levels(project.getId(), StoredPermissionManager.viewer(user)).stream()
                .map(StoredSecurityLevel::new).toList());
    }

    @Override
    public Scheme getSchemeFor(Project project) {
        return scheme(project).map(found -> new Scheme(found.id(), "IssueSecurityScheme", found.name(), found.description()))
                .orElse(null);
    }

    @Override
    public List<IssueSecurityLevelPermission> getPermissionsBySecurityLevel(Long securityLevelId) {
        Long scheme = stores.security().level(securityLevelId).map(level -> level.schemeId()).orElse(null);
        return stores.security().entryRows(securityLevelId).stream().map(entry -> new IssueSecurityLevelPermission(entry.id(),
                scheme, securityLevelId, entry.holder().kind().code(), entry.holder().parameter())).toList();
    }

    /** Does the issue's level let the person through; no other permission is asked for. */
    @Override
    public boolean hasSecurityLevelAccess(Issue issue, ApplicationUser user) {
        return stores.access().passesLevel(issue.getId(), StoredPermissionManager.viewer(user));
    }

    private Optional<SecurityScheme> scheme(Project project) {
        return stores.projects().byId(project.getId()).map(ProjectRecord::securityScheme).flatMap(stores.security()::scheme);
    }
}
