package org.cairnplans.workbench;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.cairnplans.workbench.host.ProductName;

/**
 * What the workbench is started with.
 *
 * @param jar the packed app
 * @param workbenchDir {@code src/workbench}: templates, styles, npm packages
 * @param home where data live
 * @param database JDBC address of a PostgreSQL server's database, null for H2 files below {@code home}
 * @param importFile a Jira REST search result to load, or a CSV file of people to add; null for none
 * @param demo fill an empty home with a small organisation
 */
public record Options(
        Path jar,
        Path workbenchDir,
        Path home,
        String database,
        Path importFile,
        int jiraPort,
        int confluencePort,
        boolean demo) {

    /** @param settings {@code workbench.*} names to values, as system properties give them */
    public static Options of(Path jar, Map<String, String> settings) {
        Path dir = Path.of(settings.getOrDefault("workbench.dir", "src/workbench")).toAbsolutePath().normalize();
        return new Options(
                jar.toAbsolutePath(),
                dir,
                Path.of(settings.getOrDefault("workbench.home", dir.resolve("../../.workbench").toString()))
                        .toAbsolutePath()
                        .normalize(),
                settings.get("workbench.database"),
                Optional.ofNullable(settings.get("workbench.import")).map(Path::of).map(Path::toAbsolutePath).orElse(null),
                port(settings, "workbench.jira.port", 2990),
                port(settings, "workbench.confluence.port", 1990),
                Boolean.parseBoolean(settings.getOrDefault("workbench.demo", "true")));
    }

    /** Address of a product without a trailing slash: the paths of Atlassian's SDK. */
    public String baseUrl(ProductName product) {
        return "http://localhost:" + port(product) + "/" + product.key();
    }

    public int port(ProductName product) {
        return product == ProductName.JIRA ? jiraPort : confluencePort;
    }

    private static int port(Map<String, String> settings, String name, int fallback) {
        String value = settings.get(name);
        if (value == null) {
            return fallback;
        }
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65535) {
            throw new StartupException(name + " must be a port number from 0 to 65535, but is \"" + value + "\".");
        }
        return Integer.parseInt(value);
    }
}
