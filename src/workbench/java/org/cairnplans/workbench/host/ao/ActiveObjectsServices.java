package org.cairnplans.workbench.host.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import org.cairnplans.workbench.host.db.ProductDatabase;
import org.osgi.framework.Bundle;

/**
 * Active Objects of one product: each app has its own, with the tables its {@code <ao>} module declares for this product, and
 * none without such a module.
 */
public final class ActiveObjectsServices {

    private final ProductDatabase database;
    private final PluginSettings settings;
    private final Map<Long, ActiveObjects> byBundle = new ConcurrentHashMap<>();

    /** @param settings where the model version of each namespace is remembered */
    public ActiveObjectsServices(ProductDatabase database, PluginSettings settings) {
        // The products run read-committed; the library's default is serializable.
        System.setProperty("ao.transaction.isolation.level", "TRANSACTION_READ_COMMITTED");
        this.database = database;
        this.settings = settings;
    }

    /** The service of an app; its methods throw IllegalStateException when the app has no {@code <ao>} module in this product. */
    public ActiveObjects of(Bundle bundle) {
        return (ActiveObjects) Proxy.newProxyInstance(
                ActiveObjects.class.getClassLoader(), new Class<?>[] {ActiveObjects.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(opened(bundle), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private ActiveObjects opened(Bundle bundle) {
        ActiveObjects objects = byBundle.get(bundle.getBundleId());
        if (objects == null) {
            throw new IllegalStateException(bundle.getSymbolicName() + " has no <ao> module in this product");
        }
        return objects;
    }

    /**
     * Checks the names and opens the entity manager, so that the app can be wired.
     *
     * @throws IllegalArgumentException naming every table and column that a product would refuse
     */
    public void open(Bundle bundle, EntityModule module) {
        DatabaseProvider provider = database.activeObjectsProvider();
        NameConverters names = names(module.tablePrefix());
        List<String> problems = new EntityNames(names, provider.getTypeManager()).problems(module.entities());
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("Active Objects refuse " + String.join(" ", problems));
        }
        byBundle.put(
                bundle.getBundleId(),
                new EntityManagerActiveObjects(new EntityManager(provider, new Configuration(names, module.tablePrefix()))));
    }

    /**
     * Runs the upgrade tasks of newer model versions, then makes or changes the tables.
     *
     * @param tasks builds an upgrade task
     */
    public void upgrade(
            Bundle bundle, EntityModule module, Function<Class<? extends ActiveObjectsUpgradeTask>, ActiveObjectsUpgradeTask> tasks) {
        ActiveObjects objects = opened(bundle);
        String key = module.tablePrefix() + "_#";
        module.upgradeTasks().stream()
                .map(tasks)
                .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion))
                .forEach(task -> {
                    ModelVersion current = ModelVersion.valueOf((String) settings.get(key));
                    if (current.isOlderThan(task.getModelVersion())) {
                        task.upgrade(current, objects);
                        settings.put(key, task.getModelVersion().toString());
                    }
                });
        migrate(objects, module.entities());
    }

    @SuppressWarnings("unchecked")
    private static void migrate(ActiveObjects objects, List<Class<? extends RawEntity<?>>> entities) {
        objects.migrate(entities.toArray(new Class[0]));
    }

    private static NameConverters names(String prefix) {
        return new SimpleNameConverters(
                new AtlassianTableNameConverter(name -> prefix + "_" + name),
                new AtlassianFieldNameConverter(),
                new AtlassianSequenceNameConverter(),
                new AtlassianTriggerNameConverter(),
                new AtlassianIndexNameConverter(),
                new AtlassianUniqueNameConverter());
    }

    private record Configuration(NameConverters names, String prefix) implements EntityManagerConfiguration {

        @Override
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return names;
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return (table, caseSensitive) -> table.regionMatches(!caseSensitive, 0, prefix, 0, prefix.length());
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
