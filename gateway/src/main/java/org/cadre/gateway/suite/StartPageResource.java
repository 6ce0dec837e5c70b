package org.cadre.gateway.suite;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.cadre.gateway.route.Routes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The way in for people: which APIs there are and where their documents lie. It loads nothing from elsewhere. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class StartPageResource {

    private final String page;

    StartPageResource(Routes routes) throws IOException {
        var items = routes.services().stream().map(StartPageResource::item).collect(joining());
        try (var template = StartPageResource.class.getResourceAsStream("/start-page.html")) {
            page = new String(template.readAllBytes(), StandardCharsets.UTF_8).replace("{apis}", items);
        }
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    public RestResponse<String> page() {
        return ResponseBuilder.ok(page)
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static String item(String service) {
        return """
                  <li>
                    <h3>%1$s</h3>
                    <p><a href="/%1$s/v1/openapi?format=json">OpenAPI document of %1$s</a> ·
                      <a href="/%1$s/v1">About %1$s</a></p>
                  </li>
            """.formatted(service);
    }
}
