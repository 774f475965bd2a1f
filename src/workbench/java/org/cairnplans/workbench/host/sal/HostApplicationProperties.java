package org.cairnplans.workbench.host.sal;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cairnplans.workbench.host.ProductName;

/**
 * What a product says of itself. The versions are those of the long-term-support lines the workbench stands for.
 *
 * @param baseUrl address without a trailing slash
 * @param home the product's folder
 */
public record HostApplicationProperties(ProductName product, String baseUrl, Path home) implements ApplicationProperties {

    @Override
    public String getBaseUrl(UrlMode urlMode) {
        return switch (urlMode) {
            case CANONICAL, ABSOLUTE -> baseUrl;
            case RELATIVE, RELATIVE_CANONICAL, AUTO -> URI.create(baseUrl).getPath();
        };
    }

    @Override
    public String getDisplayName() {
        return product == ProductName.JIRA ? "Jira" : "Confluence";
    }

    @Override
    public String getPlatformId() {
        // SAL calls Confluence "conf".
        return product == ProductName.JIRA ? "jira" : "conf";
    }

    @Override
    public String getVersion() {
        return product == ProductName.JIRA ? "11.3.0" : "10.2.0";
    }

    @Override
    public Optional<Path> getLocalHomeDirectory() {
        return Optional.of(home);
    }

    @Override
    public Optional<Path> getSharedHomeDirectory() {
        Path shared = home.resolve("shared");
        try {
            return Optional.of(Files.createDirectories(shared));
        } catch (IOException e) {
            throw new UncheckedIOException("Can't make " + shared, e);
        }
    }
}
