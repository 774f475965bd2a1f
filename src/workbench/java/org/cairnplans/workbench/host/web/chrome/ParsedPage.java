package org.cairnplans.workbench.host.web.chrome;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole HTML page taken apart, so that it can be put into the product's chrome, as SiteMesh does it in the products.
 *
 * @param title HTML of the title, empty when there is none
 * @param headHtml what else is in the head, without the {@code meta} that only speaks to the decorator
 * @param bodyClass value of the body's class attribute, still as HTML, empty when there is none
 * @param metas contents of the {@code meta} elements by name, plain
 */
record ParsedPage(String title, String headHtml, String bodyClass, String bodyHtml, Map<String, String> metas) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final Pattern HEAD = Pattern.compile("<head\\b[^>]*>(.*?)</head\\s*>", FLAGS);
    private static final Pattern TITLE = Pattern.compile("<title\\b[^>]*>(.*?)</title\\s*>", FLAGS);
    private static final Pattern BODY = Pattern.compile("<body\\b([^>]*)>(.*)</body\\s*>", FLAGS);
    private static final Pattern META = Pattern.compile("<meta\\b([^>]*)>", FLAGS);
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')", FLAGS);

    /** @return empty unless the page names a decorator */
    static Optional<ParsedPage> of(String html) {
        Matcher head = HEAD.matcher(html);
        if (!head.find()) {
            return Optional.empty();
        }
        Map<String, String> metas = metas(head.group(1));
        if (!metas.containsKey("decorator")) {
            return Optional.empty();
        }
        Matcher title = TITLE.matcher(head.group(1));
        String titleHtml = title.find() ? title.group(1).strip() : "";
        String rest = META.matcher(TITLE.matcher(head.group(1)).replaceAll("")).replaceAll(meta ->
                isForDecorator(meta.group(1)) ? "" : Matcher.quoteReplacement(meta.group()));
        Matcher body = BODY.matcher(html);
        body.region(head.end(), html.length());
        boolean hasBody = body.find();
        return Optional.of(new ParsedPage(titleHtml, rest.strip(),
                hasBody ? attributes(body.group(1)).getOrDefault("class", "") : "", hasBody ? body.group(2) : "", metas));
    }

    String decorator() {
        return metas.get("decorator");
    }

    private static boolean isForDecorator(String attributes) {
        String name = attributes(attributes).getOrDefault("name", "");
        return name.equals("decorator") || name.startsWith("admin.active") || attributes(attributes).containsKey("charset");
    }

    private static Map<String, String> metas(String head) {
        Map<String, String> metas = new HashMap<>();
        Matcher meta = META.matcher(head);
        while (meta.find()) {
            Map<String, String> attributes = attributes(meta.group(1));
            if (attributes.containsKey("name")) {
                metas.put(attributes.get("name"), attributes.getOrDefault("content", ""));
            }
        }
        return metas;
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            attributes.put(attribute.group(1).toLowerCase(Locale.ROOT),
                    attribute.group(2) == null ? attribute.group(3) : attribute.group(2));
        }
        return attributes;
    }
}
