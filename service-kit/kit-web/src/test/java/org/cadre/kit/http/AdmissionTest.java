package org.cadre.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.kit.http.Admission.Kind;
import org.junit.jupiter.api.Test;

class AdmissionTest {

    private final Admission admission = new Admission(3, 2, 2);

    @Test
    void no_more_enter_than_there_are_places() {
        assertThat(admission.enter(Kind.READ)).isTrue();
        assertThat(admission.enter(Kind.READ)).isTrue();
        assertThat(admission.enter(Kind.CHANGE)).isTrue();

        assertThat(admission.enter(Kind.CHANGE)).isFalse();
        assertThat(admission.inside()).isEqualTo(3);
    }

    @Test
    void neither_kind_takes_the_places_of_the_other() {
        admission.enter(Kind.READ);
        admission.enter(Kind.READ);

        assertThat(admission.enter(Kind.READ)).isFalse();
        assertThat(admission.enter(Kind.CHANGE)).isTrue();
    }

    @Test
    void a_refusal_takes_no_place_and_whoever_leaves_makes_room() {
        admission.enter(Kind.READ);
        admission.enter(Kind.READ);
        admission.enter(Kind.READ);

        admission.leave(Kind.READ);

        assertThat(admission.inside()).isEqualTo(1);
        assertThat(admission.enter(Kind.READ)).isTrue();
    }
}
