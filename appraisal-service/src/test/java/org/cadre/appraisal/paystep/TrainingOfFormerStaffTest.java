package org.cadre.appraisal.paystep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Elsewhere.trained;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rule P11 of the guide: training's records answer to the present employer, by the rule and by the database alone. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class TrainingOfFormerStaffTest {

    private static final String NOBODY = "";

    @Inject
    People people;

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void they_answer_through_the_last_day_of_the_post_and_then_to_nobody_who_follows_the_review() {
        var scene = lapsed();

        leaves(scene, 2, PayStepScene.today().plusDays(1));
        reason(scene, scene.manager(), "TRAINING_EXPIRED");
        leaves(scene, 3, PayStepScene.today());
        reason(scene, scene.manager(), "TRAINING_EXPIRED");
        leaves(scene, 4, PayStepScene.today().minusDays(1));
        for (var reader : List.of(scene.manager(), scene.hr(), scene.person())) {
            reason(scene, reader, "TO_BE_STATED");
        }
    }

    @Test
    void the_database_shows_them_to_the_employer_and_to_who_decides_through_the_last_day() {
        var scene = lapsed();
        var manager = scene.manager.personId().toString();
        assertThat(seen(scene, Conversation.newOrganisation(), NOBODY)).isZero();

        leaves(scene, 2, PayStepScene.today());
        assertThat(seen(scene, scene.organisation, NOBODY)).isOne();
        assertThat(seen(scene, NOBODY, manager)).isOne();

        leaves(scene, 3, PayStepScene.today().minusDays(1));
        assertThat(seen(scene, scene.organisation, NOBODY)).isZero();
        assertThat(seen(scene, NOBODY, manager)).isZero();
        assertThat(seen(scene, NOBODY, scene.person.personId().toString())).isOne();
    }

    @Test
    void once_the_review_is_over_the_database_shows_them_to_the_person_alone() {
        var scene = lapsed();

        act(scene.hr(), scene.path(), "cancel", Map.of("reason", "OPENED_IN_ERROR"))
                .statusCode(200);

        assertThat(seen(scene, scene.organisation, NOBODY)).isZero();
        assertThat(seen(scene, NOBODY, scene.manager.personId().toString())).isZero();
    }

    private static PayStepScene lapsed() {
        var organisation = Conversation.newOrganisation();
        var manager = Upstream.employee(organisation);
        var scene = PayStepScene.opened(organisation, Upstream.employee(organisation, manager), manager);
        trained(scene.person, "FIRE_SAFETY", PayStepScene.today().minusDays(1));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> reason(scene, scene.manager(), "TRAINING_EXPIRED"));
        return scene;
    }

    private void leaves(PayStepScene scene, long number, LocalDate last) {
        var post = Upstream.assignment(scene.organisation, "STAGE_2", "2020-01-01", last.toString());
        Upstream.publishPerson(scene.person, number, post);
        var person = scene.person.personId();
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> people.isAt(scene.organisation, person, last)
                        && !people.isAt(scene.organisation, person, last.plusDays(1)));
    }

    private static void reason(PayStepScene scene, RequestSpecification reader, String reason) {
        reader.get(BASE + scene.path() + "/conditions")
                .then()
                .statusCode(200)
                .body("conditions.find { it.condition == 'TRAINING' }.reason", equalTo(reason));
    }

    private long seen(PayStepScene scene, String organisations, String person) {
        return transactions.bySystem(() -> {
            database.createNativeQuery("""
                            select set_config('app.everything', 'off', true), set_config('app.person', :person, true),
                                   set_config('app.organisations', :organisations, true),
                                   set_config('app.service', 'off', true)
                            """, Object[].class)
                    .setParameter("person", person)
                    .setParameter("organisations", organisations)
                    .getSingleResult();
            return database.createNativeQuery(
                            "select count(*) from training_completion where person_id = :id", Long.class)
                    .setParameter("id", scene.person.personId())
                    .getSingleResult();
        });
    }
}
