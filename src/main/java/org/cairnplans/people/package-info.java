/** People as Cairn needs them: the product's directory behind a port, and the reporting lines that Jira does not have. */
package org.cairnplans.people;
