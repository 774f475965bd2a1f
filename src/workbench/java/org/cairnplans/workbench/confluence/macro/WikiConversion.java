package org.cairnplans.workbench.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.HashMap;
import java.util.Map;
import org.cairnplans.workbench.confluence.store.WikiPage;

/** One conversion of one page. Like the product's, it is for one thread. */
public final class WikiConversion implements ConversionContext {

    private final ContentEntityObject entity;
    private final String outputType;
    private final Map<String, Object> properties = new HashMap<>();

    private WikiConversion(ContentEntityObject entity, ConversionContextOutputType outputType) {
        this.entity = entity;
        this.outputType = outputType.value();
    }

    public static WikiConversion of(WikiPage page, ConversionContextOutputType outputType) {
        return new WikiConversion(new WikiEntity(page.id(), page.body()), outputType);
    }

    /** A preview has no entity. */
    public static WikiConversion preview() {
        return new WikiConversion(null, ConversionContextOutputType.PREVIEW);
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
