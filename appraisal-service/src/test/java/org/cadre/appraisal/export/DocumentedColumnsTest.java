package org.cadre.appraisal.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.junit.jupiter.api.Test;

/** Rule W8 of the guide: a file has the columns that the document says it has, and the recorded one has them too. */
class DocumentedColumnsTest {

    private record Row(String id, Integer number, String note) {}

    @Test
    void a_file_has_the_columns_that_are_named_in_their_order() {
        var file = CsvFile.of("row", Row.class, "number, id");

        assertThat(file.names()).containsExactly("number", "id");
        assertThat(file.cells(new Row("=one", null, "never told"))).containsExactly("", "'=one");
    }

    @Test
    void a_column_that_no_row_has_is_refused_at_once() {
        assertThatThrownBy(() -> CsvFile.of("row", Row.class, "id, state"))
                .hasMessage("Row has nothing that is called state");
    }

    @Test
    void the_recorded_files_have_the_columns_of_today() throws IOException {
        assertThat(recorded()).hasSizeGreaterThan(7).isEqualTo(documented());
    }

    private static Set<String> documented() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.cadre.appraisal").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(APIResponse.class))
                        .map(method ->
                                method.getAnnotationOfType(APIResponse.class).description())
                        .filter(description -> description.startsWith("Columns "))
                        .map(description -> description.substring("Columns ".length()))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> recorded() throws IOException {
        var headers = new TreeSet<String>();
        for (var example : examples()) {
            var file = new ObjectMapper()
                    .readTree(example.toFile())
                    .path("response")
                    .asText();
            headers.add(file.lines().findFirst().orElseThrow().replace(",", ", "));
        }
        return headers;
    }

    private static List<Path> examples() throws IOException {
        try (var all = Files.list(Path.of("src/main/resources/openapi/examples"))) {
            return all.filter(example -> example.getFileName().toString().startsWith("export"))
                    .toList();
        }
    }
}
