package org.cairnplans.workbench.applinks;

import java.time.Instant;

/**
 * Somebody's leave for another application, without its token. Given to templates.
 *
 * @param application display name of the other application
 */
public record Approval(String application, Instant since) {
}
