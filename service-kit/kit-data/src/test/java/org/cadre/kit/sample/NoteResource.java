package org.cadre.kit.sample;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.cadre.kit.security.Needs;
import org.jboss.resteasy.reactive.RestPath;

/** A door to the notebook. */
@Path("/notes")
public class NoteResource {

    private final Notebook notebook;

    NoteResource(Notebook notebook) {
        this.notebook = notebook;
    }

    @POST
    @Needs(SamplePermissions.USE)
    @Path("{id}")
    public void take(@RestPath UUID id) {
        notebook.take(id, id, "over HTTP");
    }
}
