/** What Cairn shows on Jira's issue view: context providers of panels, and the conditions under which they are there. */
package org.cairnplans.jira.panel;
