/**
 * How the domain says that something cannot be done: one exception per meaning, texts by i18n key, mapped once for REST and
 * pages.
 */
package org.cairnplans.problem;
