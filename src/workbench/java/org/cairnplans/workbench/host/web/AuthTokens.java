package org.cairnplans.workbench.host.web;

import java.util.Optional;
import org.cairnplans.workbench.host.HostUser;

/**
 * Who a request with {@code Authorization: Bearer ...} acts as. A product registers one in its services; the HTTP layer asks it
 * for every such request and answers 401 when the token is unknown, so that a revoked approval is not taken for an anonymous call.
 */
@FunctionalInterface
public interface AuthTokens {

    /** @param token what stands after "Bearer "; never null */
    Optional<HostUser> userOf(String token);
}
