package org.cadre.workforce.pay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rule CS36 of the guide for capacity: the scales that the service ships. */
class PayScaleTest {

    @Test
    void the_middle_is_half_way_between_the_ends_whatever_lies_between() {
        assertThat(scale("39959", "42170", "48117").middle()).isEqualByComparingTo("44038");
        assertThat(scale("25760", "27475").middle()).isEqualByComparingTo("26617.50");
        assertThat(scale("25272").middle()).isEqualByComparingTo("25272");
    }

    @Test
    void every_band_of_agenda_for_change_has_a_scale_of_each_year_whose_points_go_up() {
        var bands = items("bands")
                .filter(band -> band.at("/body/payScale").asText().equals("Agenda for Change"))
                .map(band -> band.path("code").asText())
                .toList();

        for (var firstDay : List.of("2025-04-01", "2026-04-01")) {
            assertThat(items("pay-scales")
                            .filter(scale -> scale.path("validFrom").asText().equals(firstDay))
                            .map(scale -> scale.path("code").asText()))
                    .containsExactlyElementsOf(bands);
        }
        assertThat(items("pay-scales").map(PayScaleTest::points))
                .allSatisfy(points -> assertThat(points).isNotEmpty().isSorted());
    }

    private static List<Integer> points(JsonNode scale) {
        return scale.at("/body/points").valueStream().map(JsonNode::asInt).toList();
    }

    private static PayScale scale(String... points) {
        return new PayScale(Stream.of(points).map(BigDecimal::new).toList());
    }

    private static Stream<JsonNode> items(String set) {
        try (var file = PayScaleTest.class.getResourceAsStream("/reference/" + set + ".json")) {
            return new ObjectMapper().readTree(file).path("items").valueStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
