package org.cadre.training.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.training.Requests.as;
import static org.cadre.training.Requests.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class FrameworkResourceTest {

    private static final String ID = "01920000-0000-7000-8000-00000000f001";
    private static final String OF_BOARDS = "01920000-0000-7000-8000-00000000f000";

    @Inject
    PublishingFrameworks publishing;

    @Test
    void the_framework_has_27_competencies_in_three_areas_of_three_standards() {
        get(as(), "/frameworks/{id}", ID)
                .statusCode(200)
                .body("validFrom", equalTo("2026-04-01"))
                .body("areas.code", contains("A1", "A2", "A3"))
                .body("areas.standards.flatten()", hasSize(9))
                .body("areas.standards.flatten().competencies.flatten()", hasSize(27))
                .body("areas[2].standards[2].competencies[2].code", equalTo("A3.3.3"))
                .body("areas[2].standards[2].competencies[2].name", equalTo("Share good practice"));
    }

    @Test
    void it_counts_from_the_appraisal_year_2026_27_on_and_the_board_framework_until_the_day_before() {
        get(as(), "/frameworks?asOf=2024-03-31").statusCode(200).body("items", hasSize(0));
        get(as(), "/frameworks?asOf=2026-03-31").statusCode(200).body("items.id", contains(OF_BOARDS));
        get(as(), "/frameworks?asOf=2026-04-01").statusCode(200).body("items.id", contains(ID));
        get(as(), "/frameworks?asOf=2026-04-02").statusCode(200).body("items.id", contains(ID));
    }

    @Test
    void the_board_framework_has_six_domains() {
        get(as(), "/frameworks/{id}", OF_BOARDS)
                .statusCode(200)
                .body("validTo", equalTo("2026-03-31"))
                .body("areas.code", contains("A4", "A5", "A6", "A7", "A8", "A9"))
                .body("areas.standards.flatten().competencies.flatten()", hasSize(6))
                .body("areas[3].name", equalTo("Providing robust governance and assurance"));
        var published = PublishedEvents.on("cadre.training.frameworks.v1").about(OF_BOARDS);
        assertThat(published.getFirst().schemaViolations()).isEmpty();
    }

    @Test
    void stages_and_ratings_come_in_their_order() {
        get(as(), "/frameworks")
                .statusCode(200)
                .body("items[0].stages.code", contains("FUNDAMENTAL", "STAGE_1", "STAGE_2", "STAGE_3", "STAGE_4"))
                .body(
                        "items[0].ratings.label",
                        contains("Insufficient", "Essential", "Proficient", "Strong", "Very strong"));
    }

    @Test
    void an_unknown_framework_and_an_unreadable_day_are_refused() {
        get(as(), "/frameworks/{id}", "01920000-0000-7000-8000-00000000f999")
                .statusCode(404)
                .body("code", equalTo("framework-not-found"));
        get(as(), "/frameworks?asOf=yesterday").statusCode(400);
    }

    @Test
    void it_is_published_once_however_often_the_service_starts() {
        publishing.publish(new StartupEvent());
        publishing.publish(new StartupEvent());

        var published = PublishedEvents.on("cadre.training.frameworks.v1").about(ID);
        assertThat(published).hasSize(1);
        assertThat(published.getFirst().type()).isEqualTo("cadre.training.framework.published.v1");
        assertThat(published.getFirst().schemaViolations()).isEmpty();
        assertThat(published.getFirst().data().path("competencies")).hasSize(27);
        assertThat(published.getFirst().data().at("/competencies/0/standard").asText())
                .isEqualTo("A1.1");
    }
}
