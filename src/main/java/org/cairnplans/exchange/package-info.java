/**
 * What the two halves of Cairn say to each other over the application link: the Confluence half asks for plans by person or by
 * issue key, the Jira half answers with what the viewing user may see. Records become JSON by their component names, so a name is
 * a promise. The halves are installed apart and may differ in version: an addition leaves {@link
 * org.cairnplans.exchange.Exchange#PROTOCOL} as it is, since readers ignore what they do not know; a change of meaning raises it.
 */
package org.cairnplans.exchange;
