package org.cairnplans.workbench.jira.api;

import com.atlassian.jira.auditing.AuditingManager;
import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.option.OptionSetManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.DateFieldFormat;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import org.cairnplans.workbench.host.ProductHost;
import org.cairnplans.workbench.host.ServiceRegistry;
import org.cairnplans.workbench.jira.issue.JiraWork;
import org.cairnplans.workbench.jira.jql.JqlSearch;
import org.cairnplans.workbench.jira.store.JiraStores;

/** Offers Jira's API to the app. */
public final class JiraServices {

    private final JiraStores stores;
    private final JiraWork work;
    private final Issues issues;
    private final JqlSearch search;

    public JiraServices(JiraStores stores, JiraWork work, Issues issues, JqlSearch search) {
        this.stores = stores;
        this.work = work;
        this.issues = issues;
        this.search = search;
    }

    public void register(ProductHost host) {
        ServiceRegistry services = host.services();
        people(services, host);
        configuration(services, host);
        issues(services);
    }

    private void people(ServiceRegistry services, ProductHost host) {
        JiraAuthenticationContext signedIn = new HostAuthenticationContext(host.currentUser(), stores.people());
        DateFieldFormat dates = new DatePicker(signedIn);
        StoredPermissionManager permissions = new StoredPermissionManager(stores.access());
        services.register(JiraAuthenticationContext.class, signedIn);
        services.register(DateFieldFormat.class, dates);
        services.register(UserManager.class, new StoredUserManager(stores.people()));
        services.register(GroupManager.class, new StoredGroupManager(stores.groups()));
        services.register(ProjectRoleManager.class, new StoredRoleManager(stores.roles()));
        services.register(PermissionManager.class, permissions);
        services.register(GlobalPermissionManager.class, permissions);
        services.register(IssueService.class, new StoredIssueService(work, issues, new InputReader(stores, dates)));
    }

    private void configuration(ServiceRegistry services, ProductHost host) {
        StoredIssueTypeSchemeManager schemes = new StoredIssueTypeSchemeManager(stores);
        StoredSecurityManager security = new StoredSecurityManager(stores);
        services.register(ProjectManager.class, new StoredProjectManager(stores));
        services.register(IssueTypeManager.class, new StoredIssueTypeManager(stores));
        services.register(ConstantsManager.class, new StoredConstantsManager(stores));
        services.register(IssueTypeSchemeManager.class, schemes);
        services.register(OptionSetManager.class, schemes);
        services.register(AvatarManager.class, new StoredAvatarManager(stores.avatars()));
        services.register(CustomFieldManager.class, new StoredCustomFieldManager(stores.customFields()));
        services.register(IssueSecurityLevelManager.class, security);
        services.register(IssueSecuritySchemeManager.class, security);
        services.register(AuditingManager.class, new StoredAuditingManager(stores.audit(), host.currentUser(), host.clock()));
    }

    private void issues(ServiceRegistry services) {
        StoredWorkflowManager workflows = new StoredWorkflowManager(stores, work.transitions());
        services.register(SearchService.class, new StoredSearchService(search, issues));
        services.register(IssueManager.class, new StoredIssueManager(stores, issues, work.unchecked()));
        services.register(IssueLinkManager.class, new StoredLinkManager(stores, work.links(), issues));
        services.register(IssueLinkTypeManager.class, new StoredLinkTypeManager(stores.links()));
        services.register(SubTaskManager.class, new StoredSubTaskManager(stores, issues));
        services.register(WorkflowManager.class, workflows);
        services.register(IssueWorkflowManager.class, workflows);
    }
}
