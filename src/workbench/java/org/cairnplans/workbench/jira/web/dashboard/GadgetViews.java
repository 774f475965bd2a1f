package org.cairnplans.workbench.jira.web.dashboard;

import com.atlassian.sal.api.message.I18nResolver;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cairnplans.workbench.host.ProductHost;
import org.cairnplans.workbench.host.module.DashboardItem;
import org.cairnplans.workbench.jira.domain.DashboardRecord;
import org.cairnplans.workbench.jira.domain.GadgetRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the app's modules and the stored items of a dashboard together, for the signed-in person. */
public final class GadgetViews {

    private static final Logger LOG = LoggerFactory.getLogger(GadgetViews.class);

    private final ProductHost host;
    private final ObjectMapper json = new ObjectMapper();

    public GadgetViews(ProductHost host) {
        this.host = host;
    }

    /**
     * What the dialogue "Add a gadget" offers.
     *
     * @param thumbnail address below the context; empty when the item has none
     */
    public record Offer(String moduleKey, String title, String description, String thumbnail, List<String> categories) {}

    public List<Offer> offers() {
        return host.modules().dashboardItems().stream().map(item -> new Offer(item.completeKey(), text(item.titleKey()),
                item.descriptionKey() == null ? "" : text(item.descriptionKey()),
                item.thumbnail() == null ? "" : item.thumbnail(), item.categories())).toList();
    }

    public boolean isKnown(String moduleKey) {
        return module(moduleKey).isPresent();
    }

    public GadgetView of(DashboardRecord dashboard, GadgetRecord gadget) {
        Optional<DashboardItem> item = module(gadget.moduleKey());
        return new GadgetView(gadget.id(), gadget.moduleKey(), item.map(found -> text(found.titleKey())).orElse(gadget.moduleKey()),
                item.map(DashboardItem::amdModule).orElse(""), item.filter(DashboardItem::configurable).isPresent(),
                json(gadget.preferences()), item.map(found -> html(found, dashboard, gadget)).orElse(""), item.isPresent());
    }

    /** The item's view resource as HTML; a box that says so when it fails, as in the products. */
    String html(DashboardItem item, DashboardRecord dashboard, GadgetRecord gadget) {
        Map<String, Object> context = new HashMap<>();
        context.put("preferences", gadget.preferences());
        context.put("dashboardId", dashboard.id());
        context.put("gadgetId", gadget.id());
        try {
            return host.modules().renderDashboardItem(item, context);
        } catch (RuntimeException e) {
            LOG.error("The view of dashboard item {} failed", item.completeKey(), e);
            return "<div class=\"aui-message aui-message-error\"><p>This dashboard item could not be drawn.</p></div>";
        }
    }

    Optional<DashboardItem> module(String moduleKey) {
        return host.modules().dashboardItems().stream().filter(item -> item.completeKey().equals(moduleKey)).findFirst();
    }

    private String text(String key) {
        return host.services().require(I18nResolver.class).getText(key);
    }

    private String json(Map<String, String> preferences) {
        try {
            return json.writeValueAsString(preferences);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A map of strings is always JSON", e);
        }
    }
}
