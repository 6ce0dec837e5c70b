package org.cadre.workforce.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.extract.Extract.changed;
import static org.cadre.workforce.extract.Extract.somebody;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.workforce.Calls;
import org.jboss.resteasy.reactive.common.providers.serialisers.FileBodyHandler;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class SendingExtractsTest {

    @Test
    void a_file_that_is_no_extract_is_refused_at_once() {
        Extract.send(Calls.as("hr@RR8"), "EMPLOYEE_NUMBER,BAND\r\n1,Band 6\r\n")
                .statusCode(422)
                .body("code", equalTo("column-missing"))
                .body("errors.pointer", hasItem("#/STAFF_UID"));
        Extract.send(Calls.as("hr@RR8"), String.join(",", Column.names()) + "\r\n")
                .statusCode(422)
                .body("code", equalTo("file-empty"));
        Extract.send(Calls.as("hr@RR8"), "").statusCode(422).body("code", equalTo("file-empty"));
        Calls.as("hr@RR8")
                .contentType("text/csv")
                .body(new byte[] {'E', (byte) 0xff, (byte) 0xfe, '\n'})
                .post(Extract.EXTRACTS)
                .then()
                .statusCode(422)
                .body("code", equalTo("not-utf-8"));
        Calls.as("hr@RR8")
                .contentType("application/json")
                .body("{}")
                .post(Extract.EXTRACTS)
                .then()
                .statusCode(415);
    }

    @Test
    void sending_is_answered_with_where_to_look_and_when() {
        Extract.send(Calls.as("hr@RR8"), new Extract().with(somebody()).csv())
                .statusCode(202)
                .header("Location", startsWith("/workforce/v1/staff-extracts/"))
                .header("Retry-After", "1")
                .body("state", equalTo("QUEUED"))
                .body("counts.total", equalTo(1));
    }

    @Test
    void only_hr_sends_and_only_the_sender_or_hr_of_all_its_organisations_sees_a_job() {
        var csv = new Extract().with(somebody()).csv();
        Extract.send(Calls.as("education-lead@RR8"), csv).statusCode(403).body("code", equalTo("permission-missing"));
        var location =
                Extract.send(Calls.as("hr@RR8"), csv).statusCode(202).extract().header("Location");

        Calls.as("hr@RDU").get(location).then().statusCode(404).body("code", equalTo("staff-extract-not-found"));
        Calls.as("hr@RDU").get(location + "/errors").then().statusCode(404);
        Calls.as("hr@Y63").get(location).then().statusCode(200);
    }

    @Test
    void the_same_file_with_the_same_key_is_taken_in_once() {
        var key = UUID.randomUUID();
        var csv = new Extract().with(somebody()).csv();

        var first = keyed(key, csv).statusCode(202).extract();
        var again = keyed(key, csv)
                .statusCode(202)
                .header("Idempotency-Replayed", "true")
                .extract();

        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        keyed(key, csv.replace("Band 6", "Band 7")).statusCode(422).body("code", equalTo("idempotency-key-reused"));
        assertThat(Extract.finished("hr@RR8", first.header("Location")).getInt("counts.created"))
                .isEqualTo(1);
    }

    /** The one octet that differs stands behind many parts of the file. */
    @Test
    void a_large_file_that_differs_at_its_end_is_another_file() {
        var key = UUID.randomUUID();
        var extract = new Extract();
        IntStream.range(0, 400).forEach(row -> extract.with(somebody()));
        var csv = extract.csv();

        keyed(key, csv).statusCode(202);
        keyed(key, csv.replaceFirst("Y\r\n$", "N\r\n")).statusCode(422).body("code", equalTo("idempotency-key-reused"));
        keyed(key, csv).statusCode(202).header("Idempotency-Replayed", "true");
    }

    @Test
    void no_file_stays_on_the_disk_whatever_became_of_it() throws IOException {
        var mark = "Mark" + UUID.randomUUID();
        var csv = new Extract().with(changed(somebody(), "LAST_NAME", mark)).csv();
        var key = UUID.randomUUID();

        keyed(key, csv).statusCode(202);
        keyed(key, csv).statusCode(202);
        Extract.send(Calls.as("education-lead@RR8"), csv).statusCode(403);

        assertThat(bodiesOnDisk()).noneMatch(body -> body.contains(mark));
    }

    private static ValidatableResponse keyed(UUID key, String csv) {
        return Extract.send(Calls.as("hr@RR8").header("Idempotency-Key", "\"%s\"".formatted(key)), csv);
    }

    private static List<String> bodiesOnDisk() throws IOException {
        var found = new ArrayList<String>();
        var folder = Path.of(System.getProperty("java.io.tmpdir"));
        try (var bodies = Files.newDirectoryStream(folder, FileBodyHandler.PREFIX + "*" + FileBodyHandler.SUFFIX)) {
            for (var body : bodies) {
                found.add(Files.readString(body, StandardCharsets.ISO_8859_1));
            }
        }
        return found;
    }
}
