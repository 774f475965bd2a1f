package org.cairnplans;

/** Names by which the app is known to the products. They are stored in pages, tables and settings: they never change. */
public final class CairnPlugin {

    /** The plugin key: prefix of module keys and of stored settings. */
    public static final String KEY = "org.cairnplans.cairn";

    private CairnPlugin() {}
}
