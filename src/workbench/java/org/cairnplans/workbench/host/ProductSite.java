package org.cairnplans.workbench.host;

import java.nio.file.Path;
import org.cairnplans.workbench.Options;

/**
 * Where a product stands.
 *
 * @param baseUrl address without a trailing slash
 * @param home the product's folder; exists
 */
public record ProductSite(String baseUrl, Path home, Options options, Progress progress) {}
