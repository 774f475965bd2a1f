package org.cairnplans.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.cairnplans.people.PersonKey;
import org.cairnplans.repair.Transactions;
import org.cairnplans.setup.SecurityChoice;
import org.cairnplans.setup.SetupMemory;
import org.cairnplans.setup.Thing;

/** One row for each thing, one for each allowed role. Written under the set-up lock. */
@JiraComponent
public class ActiveObjectsSetupMemory implements SetupMemory {

    private final ActiveObjects ao;
    private final Transactions transactions;

    public ActiveObjectsSetupMemory(@JiraImport ActiveObjects ao, Transactions transactions) {
        this.ao = ao;
        this.transactions = transactions;
    }

    @Override
    public Map<Thing, Remembered> things() {
        Map<Thing, Remembered> things = new EnumMap<>(Thing.class);
        for (SetupThingEntity row : ao.find(SetupThingEntity.class)) {
            things.put(Thing.valueOf(row.getThing()), new Remembered(
                    row.getJiraId(), row.isAdopted(), new PersonKey(row.getByKey()), Instant.ofEpochMilli(row.getMadeAt())));
        }
        return things;
    }

    @Override
    public void remember(Thing thing, Remembered remembered) {
        transactions.inTransaction(() -> {
            ao.delete(ao.find(SetupThingEntity.class, "THING = ?", thing.name()));
            return ao.create(SetupThingEntity.class, Map.of(
                    "THING", thing.name(),
                    "JIRA_ID", remembered.id(),
                    "ADOPTED", remembered.adopted(),
                    "BY_KEY", remembered.by().value(),
                    "MADE_AT", remembered.at().toEpochMilli()));
        });
    }

    @Override
    public SecurityChoice securityChoice() {
        return new SecurityChoice(Arrays.stream(ao.find(AllowedRoleEntity.class))
                .map(AllowedRoleEntity::getRoleId).collect(Collectors.toSet()));
    }

    @Override
    public void choose(SecurityChoice choice) {
        transactions.inTransaction(() -> {
            ao.delete(ao.find(AllowedRoleEntity.class));
            choice.allowedRoles().forEach(role -> ao.create(AllowedRoleEntity.class, Map.of("ROLE_ID", role)));
            return choice;
        });
    }
}
