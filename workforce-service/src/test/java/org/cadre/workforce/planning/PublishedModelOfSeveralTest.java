package org.cadre.workforce.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cadre.workforce.planning.PublishedModel.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule FC102 of the guide for forecasting: a model of all trusts of a board, a region or England. */
class PublishedModelOfSeveralTest {

    private static final String CLOSED = "left out: RWH closed on 20250331; 10.00 full-time equivalents in 2018-JUN";
    private static final String WITHOUT_STAFF = "left out: there are no staff of RNO in 2018-JUN";

    /** Leeds is the only trust of the invented files that is open, has staff, and lies in England. */
    @ParameterizedTest
    @ValueSource(strings = {"QWO", "Y63", "ENG"})
    void each_group_says_of_which_trust_it_is(String organisation) throws JsonProcessingException {
        var model = read(of(organisation));

        assertThat(model.path("organisation").asText()).isEqualTo(organisation);
        assertThat(model.path("name").asText()).isEqualTo("Trusts of %s, staff of 2018-JUN".formatted(organisation));
        assertThat(model.path("groups"))
                .hasSize(2)
                .allSatisfy(
                        group -> assertThat(group.path("organisation").asText()).isEqualTo("RR8"));
    }

    @Test
    void of_a_trust_alone_it_is_said_once() throws JsonProcessingException {
        assertThat(read(of("RR8")).path("groups"))
                .allSatisfy(group -> assertThat(group.has("organisation")).isFalse());
    }

    /** Wales is not England, and a trust that closed without staff in the month is missed by nobody. */
    @Test
    void who_is_left_out_is_told_beside_the_model() {
        assertThat(of("ENG").refusal().lines()).containsExactly(CLOSED, WITHOUT_STAFF);
        assertThat(of("ENG", "month=2017-SEP").refusal().lines())
                .containsExactly("left out: there are no staff of RNO in 2017-SEP");
        assertThat(of("ENG").status()).isZero();
    }

    /** The staff of two that have closed, and its own, are the staff of a third. */
    @Test
    void staff_of_a_trust_that_closed_go_to_its_successor() throws JsonProcessingException {
        var written = of("ENG", "into=RWH=RR8 RWX=RR8");

        assertThat(written.refusal().lines()).containsExactly(WITHOUT_STAFF);
        assertThat(read(written).at("/groups/0/demand/base").decimalValue()).isEqualByComparingTo("340.25");
        var founded = read(of("ENG", "into=RWH=RNO"));
        assertThat(Stream.of(0, 1, 2)
                        .map(at -> founded.at("/groups/%d/organisation".formatted(at))
                                .asText()))
                .containsExactly("RR8", "RR8", "RNO");
    }

    @ParameterizedTest
    @CsvSource({
        "Y99, the register has no trusts of Y99",
        "QM7, no trust of QM7 is open and has staff in 2018-JUN",
        "RZZ, the register has no trust RZZ"
    })
    void without_any_trust_there_is_no_model(String organisation, String why) {
        var written = of(organisation);

        assertThat(written.status()).isEqualTo(1);
        assertThat(written.refusal()).isEqualToIgnoringNewLines(why);
        assertThat(written.model()).isEmpty();
    }

    private static Written of(String organisation, String... assumptions) {
        var folder = Path.of("src/test/resources/published");
        var files = List.of(folder.resolve("ods.csv"), folder.resolve("fte.csv"), folder.resolve("population.csv"));
        return PublishedModel.of(organisation, files, assumptions);
    }

    private static JsonNode read(Written written) throws JsonProcessingException {
        assertThat(written.status()).isZero();
        return new ObjectMapper().readTree(written.model());
    }
}
