/** Screens of plans, goals and evidence: the home <em>Growth</em>, the wizard, and what the panels on issues show. */
package org.cairnplans.web.growth;
