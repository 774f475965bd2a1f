/** Setting Cairn up in Jira: what is needed, what is there, what would be done; and the self-check of the same later on. */
package org.cairnplans.setup;
