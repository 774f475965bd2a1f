package org.cairnplans.workbench.host.app;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.SystemAdminOnly;
import com.atlassian.annotations.security.UnlicensedSiteAccess;
import com.atlassian.annotations.security.UnrestrictedAccess;
import jakarta.inject.Named;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** One method for each kind of access; the class itself is for administrators. */
@Named
@Path("/secured")
@AdminOnly
public class SecuredResources {

    @GET
    @Path("/class")
    public String ofClass() {
        return "ok";
    }

    @GET
    @Path("/system-admin")
    @SystemAdminOnly
    public String systemAdmin() {
        return "ok";
    }

    @GET
    @Path("/licensed")
    @LicensedOnly
    public String licensed() {
        return "ok";
    }

    @GET
    @Path("/unlicensed")
    @UnlicensedSiteAccess
    public String unlicensed() {
        return "ok";
    }

    @GET
    @Path("/anonymous-site")
    @AnonymousSiteAccess
    public String anonymousSite() {
        return "ok";
    }

    @GET
    @Path("/unrestricted")
    @UnrestrictedAccess
    public String unrestricted() {
        return "ok";
    }
}
