package org.cadre.appraisal.paystep;

import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule P12 of the guide: a step is one of the band that the person's post has on the day of the step. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class BandOfPostTest {

    private static final LocalDate STEP = PayStepScene.today();

    @Inject
    People people;

    @Inject
    Transactions transactions;

    private final String organisation = Conversation.newOrganisation();

    @Test
    void p12_pay_is_re_earned_in_the_band_of_the_day_although_the_post_changes_on_the_day_after() {
        open(movedOn(STEP.plusDays(1)), "Band 8c", 6)
                .statusCode(201)
                .body("kind", equalTo("RE_EARNABLE"))
                .body("band", equalTo("Band 8c"));
    }

    /** The post changes on the day of the step, or did on the day before. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void p12_nothing_is_re_earned_in_a_band_that_the_post_has_left(int daysAgo) {
        var person = movedOn(STEP.minusDays(daysAgo));

        open(person, "Band 8c", 6)
                .statusCode(422)
                .body("code", equalTo("band-not-of-post"))
                .body("errors.pointer", contains("#/band"))
                .body("detail", containsString("is in Band 8d and not in Band 8c"));
        open(person, "Band 8d", 2).statusCode(201).body("kind", equalTo("PAY_STEP"));
    }

    @Test
    void p12_of_two_posts_either_band_will_do() {
        var person = Upstream.unknown();
        Upstream.publishPerson(
                person, 1, post("Band 6", LocalDate.EPOCH, null), post("Band 8c", STEP.minusYears(6), null));
        Upstream.awaitKnown(person);

        open(person, "Band 6", 2).statusCode(201);
        open(person, "Band 7", 2).statusCode(422).body("code", equalTo("band-not-of-post"));
    }

    @Test
    void p12_where_workforce_tells_of_no_band_with_steps_there_is_nothing_to_compare_with() {
        var person = Upstream.unknown();
        Upstream.publishPerson(person, 1, post("VSM", LocalDate.EPOCH, null));
        Upstream.awaitKnown(person);

        open(person, "Band 9", 2).statusCode(201);
    }

    @Test
    void p12_a_review_is_not_decided_once_the_post_turns_out_to_have_been_in_another_band_that_day() {
        var person = movedOn(STEP.plusDays(1));
        var manager = Upstream.employee(organisation);
        var wanted = PayStepScene.wanted(organisation, person, "Band 8c", 6);
        wanted.put("managerId", manager.personId().toString());
        var path = "/pay-step-reviews/"
                + PayStepScene.open(organisation, wanted)
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
        Upstream.publishPerson(person, 2, post("Band 8d", LocalDate.EPOCH, null));
        await().atMost(Duration.ofSeconds(30)).until(() -> bandsOf(person).equals(Set.of("Band 8d")));

        act(asStaff(manager.staffUid()), path, "decide", Map.of("passed", true))
                .statusCode(409)
                .body("code", equalTo("band-not-of-post"));
        as("hr@" + organisation).get(BASE + path).then().body("state", equalTo("OPEN"));
        act(as("hr@" + organisation), path, "cancel", Map.of("reason", "OPENED_IN_ERROR"))
                .statusCode(200);
    }

    private Set<String> bandsOf(Employee person) {
        return transactions.bySystem(() -> people.bandsAt(organisation, person.personId(), STEP));
    }

    private ValidatableResponse open(Employee person, String band, int years) {
        var wanted = PayStepScene.wanted(organisation, person, band, years);
        wanted.put("managerId", Upstream.employee(organisation).personId().toString());
        return PayStepScene.open(organisation, wanted);
    }

    /** Somebody whose post in band 8c ends on the day before one in band 8d begins. */
    private Employee movedOn(LocalDate day) {
        var person = Upstream.unknown();
        Upstream.publishPerson(
                person, 1, post("Band 8c", STEP.minusYears(6), day.minusDays(1)), post("Band 8d", day, null));
        Upstream.awaitKnown(person);
        return person;
    }

    private String post(String band, LocalDate from, LocalDate to) {
        return Upstream.assignment(organisation, "STAGE_3", from.toString(), to == null ? null : to.toString())
                .replace("\"8a\"", "\"" + band + "\"");
    }
}
