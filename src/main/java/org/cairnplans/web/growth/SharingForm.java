package org.cairnplans.web.growth;


/** How the plan is shared now. */
public record SharingForm(boolean withMentor, boolean withManager, boolean evidenceLinks) {}
