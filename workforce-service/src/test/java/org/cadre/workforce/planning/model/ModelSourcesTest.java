package org.cadre.workforce.planning.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.cadre.workforce.planning.Leeds;
import org.junit.jupiter.api.Test;

/** Rule FC42 of the guide for forecasting: a picture names where its figures come from. */
class ModelSourcesTest {

    private static final NewPlanningModel MODEL = Leeds.kept(Leeds.model()).model();

    @Test
    void each_source_is_named_once_in_the_order_of_the_model() {
        assertThat(ModelSources.of(MODEL, Optional.empty()))
                .containsExactly(
                        "Leavers of 2025/26",
                        "Retirements of 2025/26",
                        "Promotions of 2025/26",
                        "Plan of 2026",
                        "University of Leeds, 2025",
                        "ONS projections",
                        "Leavers of ten years",
                        "Judgement");
    }

    @Test
    void a_group_has_its_own_and_those_that_hold_for_all() {
        assertThat(ModelSources.of(MODEL, Optional.of("Healthcare Scientists")))
                .containsExactly("Leavers of 2025/26", "Judgement");
    }
}
