package org.cadre.kit.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eclipse.microprofile.openapi.OASFactory.createOpenAPI;
import static org.eclipse.microprofile.openapi.OASFactory.createOperation;
import static org.eclipse.microprofile.openapi.OASFactory.createPathItem;
import static org.eclipse.microprofile.openapi.OASFactory.createPaths;

import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.util.Optional;
import org.cadre.kit.sample.DiaryResource;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

/** A reader of the document sees which operations take a key, and which need one. */
class IdempotencyHeaderTest {

    /** Asks by POST and changes nothing. */
    interface Asking {

        @Needs(value = "diary.read", effect = Effect.READS)
        void searchPages();

        @PermitAll
        void answerPage();
    }

    private final OpenAPI document = document();

    @Test
    void a_post_needs_a_key_and_shows_what_one_looks_like() throws IOException {
        var key = keyOf(HttpMethod.POST).orElseThrow();

        assertThat(key.getRequired()).isTrue();
        assertThat(key.getIn()).isEqualTo(Parameter.In.HEADER);
        assertThat(key.getSchema().getExamples()).containsExactly("\"8e03978e-40d5-43e8-bc93-6894a57f9324\"");
    }

    @Test
    void other_changes_may_have_one() throws IOException {
        assertThat(keyOf(HttpMethod.PUT).orElseThrow().getRequired()).isFalse();
        assertThat(keyOf(HttpMethod.DELETE).orElseThrow().getRequired()).isFalse();
    }

    @Test
    void what_only_reads_takes_none() throws IOException {
        assertThat(keyOf(HttpMethod.GET)).isEmpty();
        assertThat(keyOf("/pages/search", HttpMethod.POST)).isEmpty();
    }

    @Test
    void what_is_open_to_all_takes_none_because_it_knows_no_caller() throws IOException {
        assertThat(keyOf("/pages/answer", HttpMethod.POST)).isEmpty();
    }

    private Optional<Parameter> keyOf(HttpMethod method) throws IOException {
        return keyOf("/pages", method);
    }

    private Optional<Parameter> keyOf(String path, HttpMethod method) throws IOException {
        new IdempotencyHeader(Index.of(Asking.class, DiaryResource.class)).filterOpenAPI(document);
        var parameters = document.getPaths()
                .getPathItem(path)
                .getOperations()
                .get(method)
                .getParameters();
        return Optional.ofNullable(parameters).stream()
                .flatMap(all ->
                        all.stream().filter(parameter -> parameter.getName().equals("Idempotency-Key")))
                .findFirst();
    }

    private static OpenAPI document() {
        return createOpenAPI()
                .paths(createPaths()
                        .addPathItem(
                                "/pages",
                                createPathItem()
                                        .GET(createOperation().operationId("listPages"))
                                        .POST(createOperation().operationId("writePage"))
                                        .PUT(createOperation().operationId("replacePages"))
                                        .DELETE(createOperation().operationId("deletePages")))
                        .addPathItem(
                                "/pages/answer",
                                createPathItem().POST(createOperation().operationId("answerPage")))
                        .addPathItem(
                                "/pages/search",
                                createPathItem().POST(createOperation().operationId("searchPages"))));
    }
}
