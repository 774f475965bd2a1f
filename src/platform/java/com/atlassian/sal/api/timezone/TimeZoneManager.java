package com.atlassian.sal.api.timezone;

import java.util.TimeZone;

/**
 * Interoperability signature, see src/platform/README.md. Evidence: public source of sal-api 2.5 and later; called so by public
 * plugins of both products up to Confluence 9 (task list, Slack).
 */
public interface TimeZoneManager {
    TimeZone getUserTimeZone();
}
