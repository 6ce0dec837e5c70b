package org.cadre.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.cadre.kit.testing.TrustedIssuer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TrustedIssuer.class)
class HttpProblemsTest {

    @ParameterizedTest
    @CsvSource({
        "400, bad-request",
        "404, not-found",
        "405, method-not-allowed",
        "406, not-acceptable",
        "413, body-too-large",
        "414, uri-too-long",
        "415, unsupported-media-type",
        "431, headers-too-large",
        "503, temporarily-unavailable",
        "418, http-418"
    })
    void every_status_has_a_code_and_a_sentence(int status, String code) {
        var problem = HttpProblems.of(status, "/somewhere");

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.detail()).isNotBlank();
        assertThat(problem.instance()).isEqualTo("/somewhere");
    }
}
