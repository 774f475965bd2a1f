package org.cairnplans.workbench.host.db;

import java.nio.file.Path;
import java.util.Locale;
import org.cairnplans.workbench.StartupException;
import org.cairnplans.workbench.host.ProductName;

/**
 * Where each product's tables live: an H2 file below the home by default, else a schema of its own in one PostgreSQL database,
 * or a database of its own in memory (for tests).
 */
public final class Databases {

    private static final String MEMORY = "jdbc:h2:mem:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    private final String address;

    /**
     * @param address {@code workbench.database}: null, {@code jdbc:postgresql:...} or {@code jdbc:h2:mem:name}
     * @throws StartupException for any other address
     */
    public Databases(String address) {
        if (address != null && !address.startsWith(POSTGRESQL) && !address.startsWith(MEMORY)) {
            throw new StartupException("workbench.database must be a PostgreSQL JDBC address such as "
                    + "jdbc:postgresql://localhost:5432/cairn?user=me&password=secret, but is \"" + address + "\".");
        }
        this.address = address;
    }

    /**
     * Opens a product's database.
     *
     * @param home the product's folder
     * @throws StartupException in one line when it can't be reached
     */
    public ProductDatabase open(ProductName product, Path home) {
        if (address == null) {
            // WRITE_DELAY=0: what was answered is on disk, also after kill -9.
            // QUERY_CACHE_SIZE: statements a connection need not parse and plan again; H2 keeps eight, one REST call has more kinds.
            return ProductDatabase.h2(product, "jdbc:h2:file:" + home.resolve("database")
                    + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=128");
        }
        return address.startsWith(MEMORY)
                ? ProductDatabase.h2(product, address + "-" + product.key() + ";DB_CLOSE_DELAY=-1")
                : ProductDatabase.postgreSql(product, address, "cairn_" + product.key().toLowerCase(Locale.ROOT));
    }
}
