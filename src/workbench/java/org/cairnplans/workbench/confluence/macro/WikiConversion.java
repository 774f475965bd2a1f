package org.cairnplans.workbench.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.HashMap;
import java.util.Map;

/** One conversion of one page. Like the product's, it is for one thread. */
public final class WikiConversion implements ConversionContext {

    private final ContentEntityObject entity;
    private final String outputType;
    private final Map<String, Object> properties = new HashMap<>();

    /** @param body storage format of a saved page; null for a preview, which has no entity */
    public WikiConversion(String body, ConversionContextOutputType outputType) {
        this.entity = body == null ? null : new WikiEntity(body);
        this.outputType = outputType.value();
    }

    @Override
    public ContentEntityObject getEntity() {
        return entity;
    }

    @Override
    public String getOutputType() {
        return outputType;
    }

    @Override
    public Object getProperty(String name) {
        return properties.get(name);
    }

    @Override
    public void setProperty(String name, Object value) {
        properties.put(name, value);
    }
}
