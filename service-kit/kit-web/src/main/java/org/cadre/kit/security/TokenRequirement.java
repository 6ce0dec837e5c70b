package org.cadre.kit.security;

import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityScheme;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Documents that every operation needs an access token, but for the page that says what the API is. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class TokenRequirement implements OASFilter {

    private static final String SCHEME = "SecurityScheme";
    private static final String ABOUT = "about";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents()
                .addSecurityScheme(
                        SCHEME,
                        createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("Access token of the realm, with this service among its audiences"));
        api.setSecurity(List.of(createSecurityRequirement().addScheme(SCHEME)));
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> ABOUT.equals(operation.getOperationId()))
                .forEach(operation -> operation.setSecurity(List.of()));
    }
}
