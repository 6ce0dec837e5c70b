package org.cadre.kit.document;

import static org.eclipse.microprofile.openapi.OASFactory.createPaths;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityScheme;
import static org.eclipse.microprofile.openapi.OASFactory.createServer;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;

/**
 * What every API document has around its operations: the versioned base path stands in {@code servers} and not in
 * {@code paths}, every operation needs an access token but for those that are open to all, and each says how it
 * refuses, what its limits are, what of it is personal data and what a real call looked like.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DocumentFrame implements OASFilter {

    private static final String SCHEME = "SecurityScheme";
    private static final Set<String> OPEN = Set.of("about", "health");

    private final IndexView index;

    public DocumentFrame(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var vocabulary = Vocabulary.ofClasspath();
        var root = ConfigProvider.getConfig().getValue("quarkus.rest.path", String.class);
        requireToken(api);
        moveBase(api, root);
        var headers = new AnswerHeaders(vocabulary);
        new Answers(headers).describe(api);
        new SentExamples(headers).show(api);
        headers.addTo(api.getComponents());
        new Wording(vocabulary).complete(api);
        new Limits(vocabulary).apply(api);
        new Classified(index, vocabulary).mark(api);
        References.of(api).dropTheUnused();
    }

    private static void moveBase(OpenAPI api, String root) {
        var base = root.equals("/") ? "" : root;
        var paths = createPaths();
        api.getPaths().getPathItems().forEach((path, item) -> paths.addPathItem(withoutBase(base, path), item));
        api.setPaths(paths);
        api.setServers(List.of(createServer()
                .url(root)
                .description("The gateway of each environment, local or production, or the service itself")
                .addExtension("x-internal", false)));
    }

    private void requireToken(OpenAPI api) {
        api.getComponents()
                .addSecurityScheme(
                        SCHEME,
                        createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description(
                                        "Access token of the realm, with this service among its audiences; verified as"
                                                + " RFC8725 asks: issuer, audience, expiry, and signature algorithms"
                                                + " from a list of those allowed"));
        api.setSecurity(List.of(createSecurityRequirement().addScheme(SCHEME)));
        Operations.of(api)
                .filter(operation -> isOpen(operation.getOperationId()))
                .forEach(operation -> operation.setSecurity(List.of()));
    }

    /** Said by its name, or by the annotation that opens it. */
    private boolean isOpen(String operation) {
        return OPEN.contains(operation)
                || index.getAnnotations(PermitAll.class).stream()
                        .map(AnnotationInstance::target)
                        .filter(target -> target.kind() == AnnotationTarget.Kind.METHOD)
                        .anyMatch(target -> target.asMethod().name().equals(operation));
    }

    private static String withoutBase(String base, String path) {
        var rest = path.startsWith(base) ? path.substring(base.length()) : path;
        return rest.isEmpty() ? "/" : rest;
    }
}
