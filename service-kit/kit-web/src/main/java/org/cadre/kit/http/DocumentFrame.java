package org.cadre.kit.http;

import static org.eclipse.microprofile.openapi.OASFactory.createPaths;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityScheme;
import static org.eclipse.microprofile.openapi.OASFactory.createServer;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * What every API document has around its operations: the versioned base path stands in {@code servers} and not in
 * {@code paths}, and every operation needs an access token but for the page that says what the API is.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DocumentFrame implements OASFilter {

    private static final String SCHEME = "SecurityScheme";
    private static final String ABOUT = "about";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        requireToken(api);
        var root = ConfigProvider.getConfig().getValue("quarkus.rest.path", String.class);
        var base = root.equals("/") ? "" : root;
        var paths = createPaths();
        api.getPaths().getPathItems().forEach((path, item) -> paths.addPathItem(withoutBase(base, path), item));
        api.setPaths(paths);
        api.setServers(List.of(createServer().url(root).description("Behind the gateway, or the service itself")));
    }

    private static void requireToken(OpenAPI api) {
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

    private static String withoutBase(String base, String path) {
        var rest = path.startsWith(base) ? path.substring(base.length()) : path;
        return rest.isEmpty() ? "/" : rest;
    }
}
