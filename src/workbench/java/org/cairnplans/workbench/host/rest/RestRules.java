package org.cairnplans.workbench.host.rest;

import java.util.function.Supplier;
import org.cairnplans.workbench.host.HostUsers;
import org.cairnplans.workbench.host.web.CurrentUser;

/**
 * What every JAX-RS application of a product obeys.
 *
 * @param users known once the product is open
 */
record RestRules(Supplier<HostUsers> users, CurrentUser currentUser, String baseUrl) {}
