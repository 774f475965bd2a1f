package org.cairnplans.workbench.host.resources;

import java.util.Locale;

/** Translated texts for scripts. */
public interface ResourceTexts {

    /** The text as the bundle has it, with its {@code {0}} places; the key itself when there is none. */
    String raw(Locale locale, String key);
}
