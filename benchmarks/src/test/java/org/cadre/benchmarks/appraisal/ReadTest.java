package org.cadre.benchmarks.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class ReadTest {

    @Test
    void ones_own_appraisal_is_one_and_of_this_year() throws JsonProcessingException {
        assertThat(isIn(Read.OWN, "{'items': [{'appraisalYear': 2026}]}")).isTrue();
        assertThat(isIn(Read.OWN, "{'items': [{'appraisalYear': 2025}]}")).isFalse();
        assertThat(isIn(Read.OWN, "{'items': [{'appraisalYear': 2026}, {'appraisalYear': 2025}]}"))
                .isFalse();
        assertThat(isIn(Read.OWN, "{'items': []}")).isFalse();
    }

    @Test
    void a_team_has_several() throws JsonProcessingException {
        assertThat(isIn(Read.TEAM, "{'items': [{}, {}]}")).isTrue();
        assertThat(isIn(Read.TEAM, "{'items': [{}]}")).isFalse();
    }

    @Test
    void a_figure_is_of_somebody() throws JsonProcessingException {
        assertThat(isIn(Read.COMPLIANCE, "{'compliance': {'eligible': 1}}")).isTrue();
        assertThat(isIn(Read.REGION, "{'compliance': {'eligible': 0}}")).isFalse();
        assertThat(isIn(Read.REGION, "{}")).isFalse();
    }

    private static boolean isIn(Read read, String answer) throws JsonProcessingException {
        return read.isIn(new ObjectMapper().readTree(answer.replace('\'', '"')), 2026);
    }
}
