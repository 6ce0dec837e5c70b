package org.cadre.kit.sample;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.cadre.kit.audit.Audit;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.jboss.resteasy.reactive.RestPath;

/** A drawer that is looked into on the record, and one that nobody may open. */
@Path("/drawers")
public class LockedResource {

    private final Audit audit;

    LockedResource(Audit audit) {
        this.audit = audit;
    }

    @GET
    @Needs(value = SamplePermissions.USE, effect = Effect.READS_ON_RECORD)
    @Path("{id}")
    public String look(@RestPath UUID id) {
        audit.recordRead(AuditedAct.of("read", "drawer", id, "RR8"));
        return "socks";
    }

    @GET
    @Needs(SamplePermissions.USE)
    @Path("{id}/lock")
    public String open(@RestPath UUID id) {
        throw DomainException.forbidden("drawer-locked", "Nobody may open drawer " + id);
    }
}
