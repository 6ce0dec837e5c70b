package org.cadre.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedSuite.class)
class JourneyTest {

    @Test
    void the_leadership_journey_runs_through_all_five_processes() {
        try (var rehearsal = SharedSuite.rehearsal()) {
            rehearsal.journey().run();

            assertThat(rehearsal.scene().events().all())
                    .allSatisfy(event -> assertThat(event.violations()).isEmpty());
            assertThat(rehearsal.scene().events().all())
                    .extracting(SeenEvent::type)
                    .contains(
                            "cadre.workforce.person.joined.v1",
                            "cadre.training.induction.assigned.v1",
                            "cadre.appraisal.appraisal.completed.v1",
                            "cadre.training.enrolment.started.v1",
                            "cadre.training.qualification.awarded.v1",
                            "cadre.training.eligibility.assessed.v1",
                            "cadre.talent.appointment.made.v1",
                            "cadre.workforce.post.filled.v1",
                            "cadre.workforce.person.moved.v1",
                            "cadre.talent.advert.closed.v1");
        }
    }

    @Test
    void it_runs_again_with_a_cohort_of_its_own() {
        try (var rehearsal = SharedSuite.rehearsal()) {
            rehearsal.journey().run();
        }
    }
}
