package org.cairnplans.workbench.confluence.macro;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.cairnplans.workbench.confluence.WikiStore;
import org.cairnplans.workbench.confluence.format.References;
import org.cairnplans.workbench.host.HostUser;

/** What one reader may know of the things a page refers to. */
final class WikiReferences implements References {

    private final WikiStore store;
    private final HostUser reader;
    private final String ownSpace;

    WikiReferences(WikiStore store, HostUser reader, String ownSpace) {
        this.store = store;
        this.reader = reader;
        this.ownSpace = ownSpace;
    }

    @Override
    public Optional<String> usernameByKey(String userKey) {
        return store.users().byKey(userKey).map(HostUser::username);
    }

    @Override
    public Optional<String> displayNameByKey(String userKey) {
        return store.users().byKey(userKey).map(HostUser::displayName);
    }

    @Override
    public Optional<String> pageAddress(String spaceKey, String title) {
        String space = spaceKey.isEmpty() ? ownSpace : spaceKey;
        return store.pages().byTitle(space, title).filter(page -> store.access().canView(reader, page.id()))
                .map(page -> "/display/" + encode(page.spaceKey()) + "/" + encode(page.title()));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
