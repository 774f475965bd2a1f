package org.cairnplans.workbench.host.module;

/**
 * A {@code <resource>} of a module.
 *
 * @param type download, velocity, i18n, ...
 * @param name name by which it is asked for; a folder ends in a slash
 * @param location where it lies in the jar
 */
public record ModuleResource(String type, String name, String location) {}
