/**
 * Plans, goals and milestones: Jira issues with the facts that Jira does not hold, their rules, and what one can do with them.
 */
package org.cairnplans.plan;
