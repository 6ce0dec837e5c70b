package org.cadre.workforce.planning.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @Test
    void order_spaces_needless_noughts_and_nulls_make_no_difference() {
        assertThat(canonical("{\"b\": [1.50, 2, 0.0], \"a\": {\"y\": true, \"x\": \"é \\\"\"}, \"c\": null}"))
                .isEqualTo("{\"a\":{\"x\":\"é \\\"\",\"y\":true},\"b\":[1.5,2,0]}");
    }

    @Test
    void the_order_of_a_list_and_every_number_make_one() {
        assertThat(canonical("[1, 2]")).isNotEqualTo(canonical("[2, 1]"));
        assertThat(canonical("[0.1]")).isNotEqualTo(canonical("[0.10000001]"));
    }

    @Test
    void large_and_small_numbers_are_written_out() {
        assertThat(canonical("[1e3, 1e-3]")).isEqualTo("[1000,0.001]");
    }

    /** FIPS 180-2, appendix B.1. */
    @Test
    void the_hash_is_that_of_the_standard() {
        assertThat(CanonicalJson.sha256("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static String canonical(String text) {
        try {
            return CanonicalJson.of(JSON.readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
