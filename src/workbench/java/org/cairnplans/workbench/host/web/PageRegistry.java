package org.cairnplans.workbench.host.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.cairnplans.workbench.host.HostPages;

/** Finds the page of a path: an exact pattern first, then the longest prefix. */
final class PageRegistry implements HostPages {

    private final Map<String, Page> exact = new ConcurrentHashMap<>();
    /** Prefixes with their trailing slash. */
    private final ConcurrentSkipListMap<String, Page> prefixes = new ConcurrentSkipListMap<>();

    @Override
    public void register(String pathPattern, Page page) {
        if (!pathPattern.startsWith("/") || pathPattern.indexOf('*') >= 0 && !pathPattern.endsWith("/*")) {
            throw new IllegalArgumentException("Not a path or prefix: " + pathPattern);
        }
        Page before = pathPattern.endsWith("/*")
                ? prefixes.putIfAbsent(pathPattern.substring(0, pathPattern.length() - 1), page)
                : exact.putIfAbsent(pathPattern, page);
        if (before != null) {
            throw new IllegalArgumentException("Two pages for " + pathPattern);
        }
    }

    /** @param path below the context, starting with a slash */
    Optional<Page> find(String path) {
        Page page = exact.get(path);
        return page != null
                ? Optional.of(page)
                : prefixes.headMap(path + "/", true).descendingMap().entrySet().stream()
                        .filter(entry -> path.startsWith(entry.getKey()) || entry.getKey().equals(path + "/"))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }
}
