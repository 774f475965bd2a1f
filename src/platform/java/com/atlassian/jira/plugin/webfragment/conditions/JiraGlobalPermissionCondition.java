package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/**
 * Interoperability signature, see src/platform/README.md. Has behaviour; named in descriptors only.
 * Evidence: platform.md 2.7 (SP, CJ, GR).
 */
public class JiraGlobalPermissionCondition extends AbstractWebCondition {
    private final GlobalPermissionManager permissions;
    private GlobalPermissionKey permission;

    public JiraGlobalPermissionCondition(GlobalPermissionManager permissions) {
        this.permissions = permissions;
    }

    @Override
    public void init(Map<String, String> params) throws PluginParseException {
        permission = switch (String.valueOf(params.get("permission"))) {
            case "admin" -> GlobalPermissionKey.ADMINISTER;
            case "sysadmin" -> GlobalPermissionKey.SYSTEM_ADMIN;
            default -> throw new PluginParseException("Unknown permission: " + params.get("permission"));
        };
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        return permissions.hasPermission(permission, user);
    }
}
