package org.cadre.kit.http;

import static org.eclipse.microprofile.openapi.OASFactory.createPaths;
import static org.eclipse.microprofile.openapi.OASFactory.createServer;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Moves the versioned base path out of {@code paths} into {@code servers}, as the API conventions ask. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RelativePaths implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var root = ConfigProvider.getConfig().getValue("quarkus.rest.path", String.class);
        var base = root.equals("/") ? "" : root;
        var paths = createPaths();
        api.getPaths().getPathItems().forEach((path, item) -> paths.addPathItem(withoutBase(base, path), item));
        api.setPaths(paths);
        api.setServers(List.of(createServer().url(root).description("Behind the gateway, or the service itself")));
    }

    private static String withoutBase(String base, String path) {
        var rest = path.startsWith(base) ? path.substring(base.length()) : path;
        return rest.isEmpty() ? "/" : rest;
    }
}
