package org.cadre.kit.http;

import io.smallrye.config.ConfigMapping;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The first page an integrator sees: what this API is, how far along, and where its document lies. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "About")
public class ApiResource {

    /** What the API says of itself. */
    @ConfigMapping(prefix = "cadre.api")
    public interface About {

        String name();

        String version();

        /** One of alpha, private beta, beta, stable, deprecated, retired. */
        String status();

        LocalDate releaseDate();

        /** Path of the OpenAPI document. */
        URI documentation();
    }

    /** As the UKHSA API guidelines describe it. */
    public record AboutView(String name, String version, String status, LocalDate releaseDate, URI documentation) {}

    private final About about;

    ApiResource(About about) {
        this.about = about;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "about", summary = "What this API is and where its document lies")
    public AboutView about() {
        return new AboutView(about.name(), about.version(), about.status(), about.releaseDate(), about.documentation());
    }
}
