package org.cadre.kit.sample;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.cadre.kit.audit.Audit;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** A page that was written, for whoever has seen its present version. */
@Path("/diary-pages/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class PageResource {

    public record NewText(@NotNull String text) {}

    private final Session database;
    private final Policy policy;
    private final Audit audit;

    PageResource(Session database, Policy policy, Audit audit) {
        this.database = database;
        this.policy = policy;
        this.audit = audit;
    }

    @PUT
    @Needs(SamplePermissions.MANAGE)
    public RestResponse<DiaryResource.PageView> rewritePage(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull NewText draft) {
        var page = seen(id, ifMatch);
        page.rewrite(draft.text());
        audit.record(AuditedAct.of("rewrite", "page", id, page.organisation()));
        database.flush();
        return Versioned.ok(DiaryResource.PageView.of(page), page.version());
    }

    @DELETE
    @Needs(SamplePermissions.MANAGE)
    public void removePage(@RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch) {
        var page = seen(id, ifMatch);
        database.remove(page);
        audit.record(AuditedAct.of("remove", "page", id, page.organisation()));
    }

    private DiaryPage seen(UUID id, IfMatch ifMatch) {
        var page = database.find(DiaryPage.class, id);
        policy.require(SamplePermissions.MANAGE, Subject.at(page.organisation()));
        ifMatch.require(page.version());
        return page;
    }
}
