package org.cadre.workforce.forecast.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cadre.workforce.forecast.stock.Horizon;
import org.cadre.workforce.forecast.stock.Intake;
import org.cadre.workforce.forecast.stock.Route;
import org.cadre.workforce.forecast.stock.Series;
import org.cadre.workforce.forecast.stock.Shape;
import org.junit.jupiter.api.Test;

class SharedProspectsTest {

    private static final Shape SHAPE = new Shape(2, 20, 45);

    private final SharedProspects shared = new SharedProspects(Horizon.years(3));

    @Test
    void the_same_kinds_of_recruits_ask_in_the_same_memory_however_many_they_are() {
        var first = shared.of(SHAPE, List.of(intake(SHAPE, 0, 5, 22)));

        assertThat(shared.of(SHAPE, List.of(intake(SHAPE, 0, 70, 22)))).isSameAs(first);
    }

    @Test
    void another_band_age_number_of_kinds_or_shape_does_not() {
        var one = intake(SHAPE, 0, 5, 22);
        var first = shared.of(SHAPE, List.of(one));
        var older = new Shape(2, 21, 45);

        assertThat(List.of(
                        shared.of(SHAPE, List.of(intake(SHAPE, 1, 5, 22))),
                        shared.of(SHAPE, List.of(intake(SHAPE, 0, 5, 23))),
                        shared.of(SHAPE, List.of(one, intake(SHAPE, 1, 5, 22))),
                        shared.of(SHAPE, List.of()),
                        shared.of(older, List.of(intake(older, 0, 5, 23)))))
                .doesNotContain(first)
                .doesNotHaveDuplicates();
    }

    private static Intake intake(Shape shape, int band, double heads, int age) {
        return Intake.aged(shape, Route.INTERNATIONAL, band, Series.of("heads", heads), age);
    }
}
