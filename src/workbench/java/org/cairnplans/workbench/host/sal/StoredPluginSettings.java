package org.cairnplans.workbench.host.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Plugin settings in a table of the product's database. */
public final class StoredPluginSettings implements PluginSettingsFactory {

    private final DataSource database;

    /** Makes the table when it is not there. */
    public StoredPluginSettings(DataSource database) {
        this.database = database;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists plugin_settings (scope varchar(255) not null, name varchar(255) not null, "
                    + "kind varchar(20) not null, content text not null, primary key (scope, name))");
        } catch (SQLException e) {
            throw new IllegalStateException("The table of plugin settings can't be made", e);
        }
    }

    @Override
    public PluginSettings createSettingsForKey(String key) {
        return new ScopedSettings(this, key);
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return new ScopedSettings(this, "");
    }

    /** Null when there is none. */
    SettingValue read(String scope, String name) {
        return query("select kind, content from plugin_settings where scope = ? and name = ?", statement -> {
            statement.setString(1, scope);
            statement.setString(2, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? new SettingValue(rows.getString(1), rows.getString(2)) : null;
            }
        });
    }

    void write(String scope, String name, SettingValue value) {
        int changed = query("update plugin_settings set kind = ?, content = ? where scope = ? and name = ?",
                statement -> set(statement, value, scope, name));
        if (changed == 0) {
            query("insert into plugin_settings (kind, content, scope, name) values (?, ?, ?, ?)",
                    statement -> set(statement, value, scope, name));
        }
    }

    void delete(String scope, String name) {
        query("delete from plugin_settings where scope = ? and name = ?", statement -> {
            statement.setString(1, scope);
            statement.setString(2, name);
            return statement.executeUpdate();
        });
    }

    private static int set(PreparedStatement statement, SettingValue value, String scope, String name) throws SQLException {
        statement.setString(1, value.kind());
        statement.setString(2, value.content());
        statement.setString(3, scope);
        statement.setString(4, name);
        return statement.executeUpdate();
    }

    private <T> T query(String sql, StatementCall<T> call) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return call.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("Plugin settings can't be read or written", e);
        }
    }

    @FunctionalInterface
    private interface StatementCall<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
