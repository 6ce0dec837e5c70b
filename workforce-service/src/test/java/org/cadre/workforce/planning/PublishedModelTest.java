package org.cadre.workforce.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule FC63 of the guide for forecasting: a model of invented files that look like the published ones. */
class PublishedModelTest {

    private static final Path FOLDER = Path.of("src/test/resources/published");
    private static final Path ODS = FOLDER.resolve("ods.csv");
    private static final Path FTE = FOLDER.resolve("fte.csv");
    private static final Path POPULATION = FOLDER.resolve("population.csv");
    private static final List<Path> FILES = List.of(ODS, FTE, POPULATION);

    @Test
    void the_stock_is_that_of_the_month_to_the_last_digit() throws JsonProcessingException {
        var model = model();

        assertThat(model.path("organisation").asText()).isEqualTo("RR8");
        assertThat(model.path("name").asText()).isEqualTo("LEEDS TEACHING HOSPITALS NHS TRUST, staff of 2018-JUN");
        assertThat(model.path("groups")).hasSize(2);
        assertThat(model.at("/groups/0/name").asText()).isEqualTo("Midwives");
        assertThat(sum(model.at("/groups/0/bands/0/headcount"), "heads")).isEqualByComparingTo("320.25");
        assertThat(model.at("/groups/0/demand/base").decimalValue()).isEqualByComparingTo("320.25");
        assertThat(model.at("/groups/1/name").asText()).isEqualTo("Hotel, property & estates");
        assertThat(sum(model.at("/groups/1/bands/0/headcount"), "heads")).isEqualByComparingTo("100.00001");
    }

    @Test
    void another_month_has_another_stock() throws JsonProcessingException {
        var model = model("month=2017-SEP", "startsOn=2017-09-30");

        assertThat(sum(model.at("/groups/0/bands/0/headcount"), "heads")).isEqualByComparingTo("300.5");
        assertThat(model.path("startsOn").asText()).isEqualTo("2017-09-30");
    }

    /** A third of those of working age in the region are 20 to 24, two thirds 60 to 64. */
    @Test
    void ages_are_those_of_the_region() throws JsonProcessingException {
        var ages = model().at("/groups/0/bands/0/headcount");

        assertThat(ages.at("/0/age").asInt()).isEqualTo(22);
        assertThat(ages.at("/0/heads").asDouble()).isEqualTo(106.75);
        assertThat(ages.at("/8/age").asInt()).isEqualTo(62);
        assertThat(ages.at("/8/heads").asDouble()).isEqualTo(213.5);
        assertThat(sum(model().at("/groups/0/joiners/0/ages"), "share")).isEqualByComparingTo("1");
    }

    @Test
    void as_many_join_as_leave() throws JsonProcessingException {
        var group = model("leaving=0.2").at("/groups/0");

        assertThat(group.at("/bands/0/hazards/0/rates/0/perYear").asDouble()).isEqualTo(.2);
        assertThat(group.at("/joiners/0/headsPerYear/0").asDouble()).isCloseTo(320.25 * .2, within(5e-7));
    }

    /** 400 people in 2022 and 440 in 2023; with the old counted three times, 600 and 700. Nothing is known before or after. */
    @ParameterizedTest
    @CsvSource({
        "2018-06-30, 1, '[1,1,1,1,1.1,1.1,1.1,1.1,1.1,1.1,1.1,1.1,1.1,1.1,1.1]'",
        "2021-06-30, 3, '[1,1.166667,1.166667,1.166667,1.166667,1.166667,1.166667,1.166667,1.166667,1.166667,1.166667,1.166667,1.166667,1.166667,1.166667]'"
    })
    void the_need_grows_as_the_people_of_the_region(String startsOn, int old, String levels)
            throws JsonProcessingException {
        var drivers = model("startsOn=" + startsOn, "old=" + old).at("/groups/0/demand/drivers");

        assertThat(drivers.at("/0/level").toString().replaceAll("\\.?0+(?=[\\],])", ""))
                .isEqualTo(levels);
        assertThat(drivers.at("/1/kind").asText()).isEqualTo("PRODUCTIVITY");
    }

    @ParameterizedTest
    @CsvSource({
        "RZZ, the register has no trust RZZ",
        "RWH, RWH closed on 20250331; 10.00 full-time equivalents in 2018-JUN",
        "RNO, there are no staff of RNO in 2018-JUN",
        "RWX, there is no projection for the region W00"
    })
    void what_cannot_be_made_is_refused_in_words(String trust, String why) {
        var written = PublishedModel.of(trust, FILES);

        assertThat(written.status()).isEqualTo(1);
        assertThat(written.refusal()).isEqualToIgnoringNewLines(why);
        assertThat(written.model()).isEmpty();
    }

    @Test
    void files_in_another_order_are_refused() {
        var written = PublishedModel.of("RR8", List.of(ODS, POPULATION, FTE));

        assertThat(written.status()).isEqualTo(1);
        assertThat(written.refusal()).contains("population.csv has other columns than staff by month have");
        assertThat(written.model()).isEmpty();
    }

    private static JsonNode model(String... assumptions) throws JsonProcessingException {
        var written = PublishedModel.of("RR8", FILES, assumptions);
        assertThat(written.refusal()).isEmpty();
        assertThat(written.status()).isZero();
        return new ObjectMapper().readTree(written.model());
    }

    private static BigDecimal sum(JsonNode parts, String what) {
        return StreamSupport.stream(parts.spliterator(), false)
                .map(part -> new BigDecimal(part.path(what).asText()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
