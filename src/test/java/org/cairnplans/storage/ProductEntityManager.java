package org.cairnplans.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.schema.NameConverters;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The real Active Objects library, set up as the product does: name converters, prefix, and the entities of our descriptor. */
final class ProductEntityManager {

    private ProductEntityManager() {}

    static EntityManager open(DatabaseProvider provider) {
        // The products run their databases at read committed; the library alone would take serializable.
        System.setProperty("ao.transaction.isolation.level", "TRANSACTION_READ_COMMITTED");
        EntityManager manager = new EntityManager(provider, new Configuration(prefix()));
        try {
            manager.migrate(entities());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return manager;
    }

    /** AO_ and the last six hexadecimal digits of the namespace's MD5, as Atlassian's documentation has it. */
    static String prefix() {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(module().attr("namespace").getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().formatHex(digest);
            return "AO_" + hex.substring(hex.length() - 6).toUpperCase(Locale.ROOT) + "_";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends RawEntity<?>>[] entities() {
        List<String> names = module().select("entity").eachText();
        return names.stream().map(ProductEntityManager::load).toArray(Class[]::new);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException wrong) {
            throw new IllegalStateException("atlassian-plugin.xml names an entity that does not exist", wrong);
        }
    }

    private static org.jsoup.nodes.Element module() {
        try {
            Document descriptor = Jsoup.parse(Path.of("atlassian-plugin.xml"), "UTF-8", "", Parser.xmlParser());
            return descriptor.selectFirst("ao");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private record Configuration(String prefix) implements EntityManagerConfiguration {

        @Override
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return new SimpleNameConverters(
                    new AtlassianTableNameConverter(name -> prefix + name),
                    new AtlassianFieldNameConverter(),
                    new AtlassianSequenceNameConverter(),
                    new AtlassianTriggerNameConverter(),
                    new AtlassianIndexNameConverter(),
                    new AtlassianUniqueNameConverter());
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(prefix);
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
