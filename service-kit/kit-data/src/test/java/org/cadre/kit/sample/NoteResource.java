package org.cadre.kit.sample;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.cadre.kit.audit.Audit;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.security.Needs;
import org.jboss.resteasy.reactive.RestPath;

/** A door to the notebook. */
@Path("/notes")
public class NoteResource {

    private final Notebook notebook;
    private final Audit audit;

    NoteResource(Notebook notebook, Audit audit) {
        this.notebook = notebook;
        this.audit = audit;
    }

    @POST
    @Needs(SamplePermissions.USE)
    @Path("{id}")
    public void take(@RestPath UUID id) {
        notebook.take(id, id, "over HTTP");
        audit.record(AuditedAct.of("take", "note", id, null));
    }
}
