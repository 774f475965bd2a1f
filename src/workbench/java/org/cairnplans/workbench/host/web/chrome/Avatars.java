package org.cairnplans.workbench.host.web.chrome;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cairnplans.workbench.host.HostUser;
import org.cairnplans.workbench.host.HostUsers;
import org.cairnplans.workbench.host.web.OpenPage;
import org.cairnplans.workbench.host.web.PageCall;

/**
 * Pictures of people: their initials on a colour that stays theirs, as SVG, at Jira's address
 * {@code /secure/useravatar?ownerId=<key>}. Someone unknown gets a neutral picture, so the answer tells nothing about who exists.
 */
public final class Avatars implements OpenPage {

    public static final String PATH = "/secure/useravatar";

    /** Dark enough for white letters (contrast of 4.5 to 1 and more). */
    private static final List<String> COLOURS = List.of("#0747a6", "#006644", "#403294", "#bf2600", "#00627a", "#5e4db2",
            "#216e4e", "#943d73", "#7f5f01", "#44546f");
    private static final String NOBODY = "#626f86";

    private final HostUsers users;

    public Avatars(HostUsers users) {
        this.users = users;
    }

    /** Address of someone's picture below the context. */
    public static String pathFor(HostUser user) {
        return PATH + "?ownerId=" + URLEncoder.encode(user.key(), StandardCharsets.UTF_8);
    }

    @Override
    public void handle(PageCall call) throws Exception {
        String key = call.parameter("ownerId");
        HostUser user = key == null ? null : users.byKey(key).orElse(null);
        call.response().setContentType("image/svg+xml;charset=UTF-8");
        call.response().setHeader("Cache-Control", "private, max-age=600");
        call.render("chrome/avatar.vm", Map.of(
                "initials", user == null ? "?" : initials(user.displayName()),
                "colour", user == null ? NOBODY : COLOURS.get(Math.floorMod(user.key().hashCode(), COLOURS.size()))));
    }

    static String initials(String name) {
        String[] words = name.strip().split("\\s+");
        String first = firstLetter(words[0]);
        return words.length == 1 ? first : first + firstLetter(words[words.length - 1]);
    }

    private static String firstLetter(String word) {
        return word.isEmpty() ? "?" : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
