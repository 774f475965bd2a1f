package org.cairnplans.workbench.confluence.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cairnplans.workbench.confluence.store.PageRef;

/** The tree of a space's pages, written as a list: each page with its depth. */
public final class PageTree {

    /** A line of the tree; depth 0 is the top. */
    public record Line(PageRef page, int depth) {
    }

    private final Map<Long, List<PageRef>> byParent;
    private final List<Line> lines = new ArrayList<>();

    private PageTree(Map<Long, List<PageRef>> byParent) {
        this.byParent = byParent;
    }

    /** @param pages those that the reader may see; a page whose parent is not among them is left out, as its parent is */
    static List<Line> lines(List<PageRef> pages) {
        PageTree tree = new PageTree(pages.stream().filter(page -> page.parentId() != null)
                .collect(Collectors.groupingBy(PageRef::parentId)));
        pages.stream().filter(page -> page.parentId() == null).forEach(page -> tree.add(page, 0));
        return tree.lines;
    }

    private void add(PageRef page, int depth) {
        lines.add(new Line(page, depth));
        byParent.getOrDefault(page.id(), List.of()).forEach(child -> add(child, depth + 1));
    }
}
