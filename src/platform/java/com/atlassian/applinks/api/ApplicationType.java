package com.atlassian.applinks.api;

/** Interoperability signature: a kind of linked application. Evidence: [DEC] public mirror of applinks-api. */
public interface ApplicationType {

    String getI18nKey();
}
