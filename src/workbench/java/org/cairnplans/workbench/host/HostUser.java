package org.cairnplans.workbench.host;

import java.time.ZoneId;
import java.util.Locale;

/**
 * A person as sign-in, menus and SAL see them.
 *
 * @param key the name for ever; the user name may change
 * @param locale the language chosen in the profile, never null
 */
public record HostUser(String key, String username, String displayName, String email, Locale locale, ZoneId zone, boolean active) {}
