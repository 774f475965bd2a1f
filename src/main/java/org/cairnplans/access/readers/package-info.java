/** Keeps the Jira field <em>Cairn readers</em> in step with rights, so that plain Jira shows exactly what Cairn would show. */
package org.cairnplans.access.readers;
