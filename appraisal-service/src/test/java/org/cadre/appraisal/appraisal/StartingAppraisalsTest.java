package org.cadre.appraisal.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.closeCycle;
import static org.cadre.appraisal.testing.Calls.post;
import static org.cadre.appraisal.testing.Conversation.newOrganisation;
import static org.cadre.appraisal.testing.Conversation.openCycle;
import static org.cadre.appraisal.testing.Conversation.start;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.LastingCycle;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class StartingAppraisalsTest {

    @Inject
    MovableClock clock;

    private final String organisation = newOrganisation();

    @BeforeEach
    void training_has_published_its_framework() {
        Upstream.publishFramework();
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @Test
    void an_appraisal_starts_as_a_draft_and_others_hear_of_it() {
        var cycle = openCycle(organisation);
        var appraisee = Upstream.employee(organisation);
        var appraiser = Upstream.employee(organisation);

        var id = start(organisation, cycle, appraisee, appraiser)
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("stage", equalTo("STAGE_2"))
                .body("appraisalYear", equalTo(2026))
                .body("completedOn", nullValue())
                .extract()
                .<String>path("id");

        var announced = PublishedEvents.on("cadre.appraisal.appraisals.v1").about(id);
        assertThat(announced).hasSize(1);
        assertThat(announced.getFirst().key()).isEqualTo(appraisee.personId().toString());
        assertThat(announced.getFirst().type()).isEqualTo("cadre.appraisal.appraisal.started.v1");
        assertThat(announced.getFirst().schemaViolations()).isEmpty();
        assertThat(announced.getFirst().data().has("appraiserId")).isFalse();
    }

    @Test
    void a_person_without_a_stage_is_appraised_as_the_rules_of_the_year_say() {
        var cycle = openCycle(organisation);
        var appraisee = Upstream.employee(organisation, null, "2020-01-01");

        start(organisation, cycle, appraisee, Upstream.employee(organisation))
                .statusCode(201)
                .body("stage", equalTo("FUNDAMENTAL"));
    }

    @Test
    void only_hr_of_the_organisation_starts_appraisals() {
        var cycle = openCycle(organisation);
        var person = Upstream.employee(organisation);
        var body = Map.of("cycleId", cycle, "personId", person.personId(), "appraiserId", UUID.randomUUID());

        post(as("hr@RDU"), "/appraisals", body)
                .statusCode(422)
                .body("code", equalTo("cycle-unknown"))
                .body("errors.pointer", contains("#/cycleId"));
        post(asStaff(person.staffUid()), "/appraisals", body)
                .statusCode(403)
                .body("code", equalTo("permission-missing"));
    }

    @Test
    void a_cycle_that_is_a_draft_or_closed_takes_no_appraisal() {
        var draft = LastingCycle.draft(organisation, 2026);
        var closed = openCycle(organisation);
        closeCycle(as("hr@" + organisation), "/cycles/" + closed).statusCode(200);
        var appraisee = Upstream.employee(organisation);
        var appraiser = Upstream.employee(organisation);

        start(organisation, draft, appraisee, appraiser).statusCode(409).body("code", equalTo("cycle-not-open"));
        start(organisation, closed, appraisee, appraiser).statusCode(409).body("code", equalTo("cycle-not-open"));
    }

    @Test
    void the_appraisee_holds_a_post_at_the_organisation() {
        var cycle = openCycle(organisation);
        var appraiser = Upstream.employee(organisation);
        var elsewhere = Upstream.employee("RDU");
        var unknown = new Employee(UUID.randomUUID(), "0");

        for (var nobodyHere : new Employee[] {elsewhere, unknown}) {
            start(organisation, cycle, nobodyHere, appraiser)
                    .statusCode(422)
                    .body("code", equalTo("person-not-at-organisation"))
                    .body("errors.pointer", contains("#/personId"));
        }
    }

    @Test
    void the_post_counts_from_its_first_day_to_its_last() {
        var cycle = openCycle(organisation);
        var appraiser = Upstream.employee(organisation);
        var appraisee = new Employee(UUID.randomUUID(), "800000000001");
        Upstream.publishPerson(appraisee, 1, Upstream.assignment(organisation, "STAGE_1", "2026-06-01", "2026-08-31"));
        Upstream.awaitKnown(appraisee);

        clock.moveTo(LocalDate.parse("2026-05-31"));
        start(organisation, cycle, appraisee, appraiser).statusCode(422);
        clock.moveTo(LocalDate.parse("2026-09-01"));
        start(organisation, cycle, appraisee, appraiser).statusCode(422);
        clock.moveTo(LocalDate.parse("2026-08-31"));
        var last =
                start(organisation, cycle, appraisee, appraiser).statusCode(201).extract();
        act(as("hr@" + organisation), "/appraisals/" + last.path("id"), "cancel", Map.of("reason", "STARTED_IN_ERROR"))
                .statusCode(200);
        clock.moveTo(LocalDate.parse("2026-06-01"));
        start(organisation, cycle, appraisee, appraiser).statusCode(201);
    }

    @Test
    void the_appraiser_is_another_person_in_post_if_need_be_elsewhere() {
        var cycle = openCycle(organisation);
        var appraisee = Upstream.employee(organisation);
        var unknown = new Employee(UUID.randomUUID(), "0");

        start(organisation, cycle, appraisee, appraisee)
                .statusCode(422)
                .body("code", equalTo("appraiser-is-appraisee"))
                .body("errors.pointer", contains("#/appraiserId"));
        start(organisation, cycle, appraisee, unknown)
                .statusCode(422)
                .body("code", equalTo("appraiser-not-in-post"))
                .body("errors.pointer", contains("#/appraiserId"));
        start(organisation, cycle, appraisee, Upstream.employee("RDU")).statusCode(201);
    }

    /** Rule C18, as with a hand-over (H1). What both agreed the year before would be read by whoever starts the next. */
    @Test
    void c18_hr_does_not_make_itself_the_appraiser_of_somebody() {
        var conversation = Conversation.started();
        var officer = Upstream.employee(conversation.organisation);
        act(conversation.hr(), conversation.path(), "cancel", Map.of("reason", "STARTED_IN_ERROR"))
                .statusCode(200);
        var wanted = starting(conversation, conversation.appraisee, officer);

        post(asStaff(officer.staffUid(), "hr@" + conversation.organisation), "/appraisals", wanted)
                .statusCode(422)
                .body("code", equalTo("appraiser-is-caller"));
        post(conversation.hr(), "/appraisals", wanted).statusCode(201);
    }

    @Test
    void c18_hr_does_not_start_its_own_appraisal_with_an_appraiser_of_its_choice() {
        var conversation = Conversation.started();
        var officer = Upstream.employee(conversation.organisation);
        var own = starting(conversation, officer, conversation.manager);

        post(asStaff(officer.staffUid(), "hr@" + conversation.organisation), "/appraisals", own)
                .statusCode(403);
        post(conversation.hr(), "/appraisals", own).statusCode(201);
    }

    private static Map<String, Object> starting(Conversation conversation, Employee person, Employee appraiser) {
        return Map.of(
                "cycleId", conversation.cycleId,
                "personId", person.personId(),
                "appraiserId", appraiser.personId());
    }

    @Test
    void a_person_has_one_appraisal_in_a_cycle_unless_it_was_cancelled() {
        var conversation = Conversation.started();

        start(conversation.organisation, conversation.cycleId, conversation.appraisee, conversation.appraiser)
                .statusCode(409)
                .body("code", equalTo("appraisal-already-started"));
        act(conversation.hr(), conversation.path(), "cancel", Map.of("reason", "APPRAISER_CHANGED"))
                .statusCode(200);
        start(conversation.organisation, conversation.cycleId, conversation.appraisee, conversation.appraiser)
                .statusCode(201);
    }

    @Test
    void of_many_starts_at_once_exactly_one_counts() {
        var cycle = openCycle(organisation);
        var appraisee = Upstream.employee(organisation);
        var appraiser = Upstream.employee(organisation);

        var statuses = IntStream.range(0, 6)
                .parallel()
                .mapToObj(client -> start(organisation, cycle, appraisee, appraiser)
                        .extract()
                        .statusCode())
                .toList();

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
    }
}
