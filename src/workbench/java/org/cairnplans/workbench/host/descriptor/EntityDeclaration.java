package org.cairnplans.workbench.host.descriptor;

import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.java.ao.RawEntity;
import org.cairnplans.workbench.host.ao.EntityModule;

/** Reader of {@code <ao>}. */
final class EntityDeclaration {

    private static final Set<String> CHILDREN = Set.of("entity", "upgradeTask", "description");

    private EntityDeclaration() {}

    @SuppressWarnings("unchecked")
    static EntityModule read(String pluginKey, ModuleElement element) {
        element.allowOnly(CHILDREN);
        List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
        for (ModuleElement entity : element.children("entity")) {
            entities.add((Class<? extends RawEntity<?>>) entity.typeOfText(RawEntity.class));
        }
        List<Class<? extends ActiveObjectsUpgradeTask>> tasks = new ArrayList<>();
        for (ModuleElement task : element.children("upgradeTask")) {
            tasks.add(task.typeOfText(ActiveObjectsUpgradeTask.class));
        }
        return new EntityModule(element.attribute("namespace", pluginKey), List.copyOf(entities), List.copyOf(tasks));
    }
}
