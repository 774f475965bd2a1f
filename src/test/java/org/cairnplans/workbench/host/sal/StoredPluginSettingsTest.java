package org.cairnplans.workbench.host.sal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Settings come back as they were put, and the products' limits hold. */
class StoredPluginSettingsTest {

    private StoredPluginSettings factory;
    private PluginSettings global;

    @BeforeEach
    void open() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        factory = new StoredPluginSettings(database);
        global = factory.createGlobalSettings();
    }

    @Test
    void keepsEachKindOfValue() {
        Properties properties = new Properties();
        properties.setProperty("a", "b");
        for (Object value : List.of("text\nof two lines", List.of("x", "y"), Map.of("k", "v"), properties)) {
            global.put("key", value);
            assertEquals(value, factory.createGlobalSettings().get("key"));
        }
    }

    @Test
    void givesBackWhatWasThereBefore() {
        assertNull(global.put("key", "one"));
        assertEquals("one", global.put("key", "two"));
        assertEquals("two", global.put("key", null));
        assertNull(global.get("key"));
        assertNull(global.remove("key"));
    }

    @Test
    void keepsScopesApart() {
        factory.createSettingsForKey("PROJECT").put("key", "scoped");
        assertNull(global.get("key"));
        assertEquals("scoped", factory.createSettingsForKey("PROJECT").get("key"));
    }

    @Test
    void refusesWhatTheProductsRefuse() {
        assertThrows(IllegalArgumentException.class, () -> global.put("k".repeat(101), "v"));
        assertThrows(IllegalArgumentException.class, () -> global.put("key", "v".repeat(99_001)));
        assertThrows(IllegalArgumentException.class, () -> global.put("key", 5));
        assertThrows(IllegalArgumentException.class, () -> global.put("key", List.of(1)));
        assertThrows(IllegalArgumentException.class, () -> global.put(null, "v"));
    }
}
