package org.cadre.kit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eclipse.microprofile.openapi.OASFactory.createOpenAPI;
import static org.eclipse.microprofile.openapi.OASFactory.createOperation;
import static org.eclipse.microprofile.openapi.OASFactory.createPathItem;
import static org.eclipse.microprofile.openapi.OASFactory.createPaths;

import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

/** No operation gets into a document, and so into a build, without saying who may use it. */
class PermissionNamesTest {

    interface Doors {

        @Needs("diary.read")
        void readDiary();

        @Needs("diary.write")
        @Operation(operationId = "writeInDiary")
        void write();

        @PermitAll
        void tellTheTime();

        void slipThrough();
    }

    @Test
    void an_operation_shows_the_permission_that_it_needs() throws IOException {
        assertThat(permissionOf("readDiary")).isEqualTo("diary.read");
    }

    @Test
    void an_operation_with_an_id_of_its_own_is_found_by_it() throws IOException {
        assertThat(permissionOf("writeInDiary")).isEqualTo("diary.write");
        assertThatThrownBy(() -> permissionOf("write")).hasMessageContaining("write");
    }

    @Test
    void one_that_is_open_to_all_shows_none() throws IOException {
        assertThat(permissionOf("tellTheTime")).isNull();
    }

    @Test
    void one_that_says_nothing_fails_the_build_and_is_named() {
        assertThatThrownBy(() -> permissionOf("slipThrough"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The operation slipThrough names no permission: annotate it with @Needs");
    }

    @Test
    void one_that_says_nothing_is_found_among_those_that_do() {
        var document = document("readDiary", "slipThrough");

        assertThatThrownBy(() -> filter(document)).hasMessageContaining("slipThrough");
    }

    private static Object permissionOf(String operation) throws IOException {
        var document = document("tellTheTime", operation);
        filter(document);
        var extensions =
                document.getPaths().getPathItem("/" + operation).getGET().getExtensions();
        return extensions == null ? null : extensions.get(PermissionNames.EXTENSION);
    }

    private static void filter(OpenAPI document) throws IOException {
        new PermissionNames(Index.of(Doors.class)).filterOpenAPI(document);
    }

    private static OpenAPI document(String... operations) {
        var paths = createPaths();
        for (var operation : operations) {
            paths.addPathItem(
                    "/" + operation, createPathItem().GET(createOperation().operationId(operation)));
        }
        return createOpenAPI().paths(paths);
    }
}
