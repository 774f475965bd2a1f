/** What somebody needs at a glance before a review: the mentorship dashboard. No counts of tickets, no ranking of people. */
package org.cairnplans.insight;
