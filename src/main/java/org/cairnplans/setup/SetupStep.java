package org.cairnplans.setup;

/** The steps of set-up, in their order. Each can be cut and taken up again. */
public enum SetupStep {
    TYPES,
    LINKS,
    READERS,
    PROJECT,
    SECURITY,
    PROGRAMME
}
