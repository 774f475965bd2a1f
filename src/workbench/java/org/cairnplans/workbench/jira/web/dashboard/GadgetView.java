package org.cairnplans.workbench.jira.web.dashboard;

/**
 * A dashboard item as the page shows it.
 *
 * @param amdModule empty when the item has no script
 * @param preferences JSON object of strings
 * @param view HTML of the item's view resource, safe to print; empty when there is none
 * @param known false when the installed app no longer brings this item
 */
public record GadgetView(long id, String moduleKey, String title, String amdModule, boolean configurable, String preferences,
        String view, boolean known) {}
