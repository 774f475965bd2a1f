package org.cairnplans.workbench.host.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import org.cairnplans.workbench.StartupException;
import org.cairnplans.workbench.host.ProductName;

/** One product's open database: a pool for the host's own SQL, and the same pool as Active Objects want it. */
public final class ProductDatabase implements AutoCloseable {

    private static final Pattern SECRET = Pattern.compile("(?i)(password=)[^&;]*");
    private static final int POOL_SIZE = 20;
    private static final long CONNECT_TIMEOUT_MILLIS = 10_000;

    private final HikariDataSource pool;
    private final boolean h2;
    private final String schema;

    private ProductDatabase(HikariDataSource pool, boolean h2, String schema) {
        this.pool = pool;
        this.h2 = h2;
        this.schema = schema;
    }

    static ProductDatabase h2(ProductName product, String address) {
        return new ProductDatabase(pool(product, address, "PUBLIC"), true, "PUBLIC");
    }

    static ProductDatabase postgreSql(ProductName product, String address, String schema) {
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            statement.execute("create schema if not exists " + schema);
        } catch (SQLException e) {
            throw unreachable(address, e);
        }
        return new ProductDatabase(pool(product, address, schema), false, schema);
    }

    private static HikariDataSource pool(ProductName product, String address, String schema) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(product.key());
        config.setJdbcUrl(address);
        config.setSchema(schema);
        config.setMaximumPoolSize(POOL_SIZE);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(CONNECT_TIMEOUT_MILLIS);
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException e) {
            throw unreachable(address, e.getCause() == null ? e : e.getCause());
        }
    }

    private static StartupException unreachable(String address, Throwable cause) {
        String shown = SECRET.matcher(address).replaceAll("$1***");
        String reason = String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason given");
        String hint = reason.contains("already in use") || reason.contains("locked")
                ? " Another workbench is running on the same workbench.home."
                : "";
        return new StartupException("The database " + shown + " can't be opened: " + reason + hint, cause);
    }

    public DataSource dataSource() {
        return pool;
    }

    /** A new provider on the pool; closing the pool is not its business. */
    public DatabaseProvider activeObjectsProvider() {
        DisposableDataSource source = new PoolForActiveObjects(pool);
        return h2 ? new H2DatabaseProvider(source, schema) : new PostgreSQLDatabaseProvider(source, schema);
    }

    @Override
    public void close() {
        pool.close();
    }
}
