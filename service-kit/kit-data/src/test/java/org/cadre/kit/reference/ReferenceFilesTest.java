package org.cadre.kit.reference;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class ReferenceFilesTest {

    @Test
    void two_values_for_one_day_are_refused() throws JsonProcessingException {
        var sameDay = items("2024-01-01", "2025-04-01", "2025-04-01");

        assertThatIllegalStateException()
                .isThrownBy(() -> ReferenceFiles.refuseOverlaps("intervals", sameDay))
                .withMessage("intervals: two items FIRE count on the same day");
    }

    @Test
    void values_that_follow_each_other_are_accepted() throws JsonProcessingException {
        var nextDay = items("2024-01-01", "2025-03-31", "2025-04-01");

        assertThatCode(() -> ReferenceFiles.refuseOverlaps("intervals", nextDay))
                .doesNotThrowAnyException();
    }

    private static JsonNode items(String from, String to, String nextFrom) throws JsonProcessingException {
        return new ObjectMapper().readTree("""
                        [{"code": "FIRE", "validFrom": "%s", "validTo": "%s"},
                         {"code": "FIRE", "validFrom": "%s"},
                         {"code": "OTHER", "validFrom": "2020-01-01"}]
                        """.formatted(from, to, nextFrom));
    }
}
