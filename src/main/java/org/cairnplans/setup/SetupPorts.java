package org.cairnplans.setup;

/** Everything that set-up touches in Jira, so that it can be handed over as one. */
public record SetupPorts(
        ThingStore types,
        ThingStore links,
        ThingStore fields,
        PlanProjects projects,
        ProjectRoles roles,
        Groups groups,
        AuditLog audit,
        SetupLock lock) {}
