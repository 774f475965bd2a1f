package org.cairnplans.workbench.host.web;

/** A page that answers people who are not signed in, too; every other page sends them to the login page first. */
@FunctionalInterface
public interface OpenPage extends Page {}
