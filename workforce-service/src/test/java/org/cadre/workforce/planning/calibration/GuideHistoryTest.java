package org.cadre.workforce.planning.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import org.cadre.workforce.planning.Guide;
import org.junit.jupiter.api.Test;

/** The history that the guide for forecasting sends says what the guide says of it. */
class GuideHistoryTest {

    @Test
    void the_hospice_is_drawn_most_of_the_way_and_four_years_prove_nothing() throws JsonProcessingException {
        var asked = new ObjectMapper().readValue(Guide.file("history.json"), NewCalibration.class);

        var answer = Histories.answer(asked);

        assertThat(answer.groups().getFirst().units().get(2).name()).isEqualTo("Hospice");
        assertThat(answer.groups().getFirst().units().get(2).weight())
                .isBetween(new BigDecimal("0.01"), new BigDecimal("0.5"));
        assertThat(answer.backTest().horizons()).singleElement().satisfies(horizon -> {
            assertThat(horizon.scores().getFirst().forecasts()).isEqualTo(3);
            assertThat(horizon.coverage()).isNull();
        });
        assertThat(answer.inWords()).contains("the flows do not beat it", "Too few errors are known");
    }
}
