package org.cairnplans.setup;

import java.util.Optional;
import org.cairnplans.problem.ConflictException;

/** Says whether something new may be written into the plan project now, and if not, why. Asked before every creation. */
public final class PlanGate {

    private final SettingsRepository settings;
    private final SetupMemory memory;
    private final StrictSecurity security;
    private final JiraSwitches switches;

    public PlanGate(SettingsRepository settings, SetupMemory memory, StrictSecurity security, JiraSwitches switches) {
        this.settings = settings;
        this.memory = memory;
        this.security = security;
        this.switches = switches;
    }

    /**
     * @return the settings, complete, and the security level that a new issue must have
     * @throws ConflictException when set-up is not complete, or issue security is no longer strict
     */
    public Open requireOpen() {
        CairnSettings complete = settings.load().filter(CairnSettings::complete)
                .orElseThrow(() -> new ConflictException("cairn.setup.notComplete"));
        if (complete.openPlans()) {
            return new Open(complete, Optional.empty());
        }
        StrictSecurity.Examination found = security.examine(complete.planProject().orElseThrow(),
                complete.readersField().orElseThrow(), memory.securityChoice().allowedRoles());
        if (!found.strict()) {
            throw new ConflictException("cairn.setup.notStrict");
        }
        return new Open(complete, found.level().map(ProjectSecurity.Level::id));
    }

    /** @throws ConflictException when an administrator switched sub-tasks off: a milestone is one */
    public void requireSubTasks() {
        if (!switches.subTasksEnabled()) {
            throw new ConflictException("cairn.setup.subTasksOff");
        }
    }

    /** @throws ConflictException when an administrator switched issue linking off: a goal is linked to its plan */
    public void requireLinking() {
        if (!switches.linkingEnabled()) {
            throw new ConflictException("cairn.setup.linkingOff");
        }
    }

    /** @param level empty when the administrator chose open plans */
    public record Open(CairnSettings settings, Optional<Long> level) {}
}
