package org.cadre.talent.advert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cadre.talent.Calls.ADVERTS;
import static org.cadre.talent.Calls.APPLICATIONS;
import static org.cadre.talent.Calls.as;
import static org.cadre.talent.Calls.post;
import static org.cadre.talent.Calls.the;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.cadre.kit.testing.ForeignEvents;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.PublishedEvents;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.talent.Campaign;
import org.cadre.talent.World;
import org.cadre.talent.upstream.workforce.Posts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class ClosingAdvertsTest {

    @Inject
    World world;

    @Inject
    Campaign campaign;

    @Inject
    MovableClock clock;

    @Inject
    ClosingAdverts closing;

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void a_filled_post_closes_its_advert() {
        var vacancy = campaign.advertised();

        world.fill(vacancy.post(), "RR8", "STAGE_2");

        await().atMost(Duration.ofSeconds(30))
                .until(() -> state(vacancy.advert()).equals("CLOSED"));
        as().get(ADVERTS + "/" + vacancy.advert()).then().body("reason", equalTo("FILLED"));
        var announced = PublishedEvents.on("cadre.talent.adverts.v1").about(vacancy.advert());
        assertThat(announced).hasSize(2);
        assertThat(announced.getLast().schemaViolations()).isEmpty();
    }

    @Test
    void an_old_filling_that_arrives_late_does_not_close_a_later_advert() {
        var later = campaign.advertised();
        var witness = campaign.advertised();

        var key = later.post().toString();
        publishFilled(key, later.post().toString(), 1);
        publishFilled(key, witness.post().toString(), 1_000_000);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> state(witness.advert()).equals("CLOSED"));
        assertThat(state(later.advert())).isEqualTo("OPEN");
    }

    @Test
    void a_post_that_falls_vacant_again_is_advertised_again() {
        var first = campaign.advertised();
        world.fill(first.post(), "RR8", "STAGE_2");
        await().atMost(Duration.ofSeconds(30)).until(() -> state(first.advert()).equals("CLOSED"));

        world.vacate(first.post(), "RR8", "STAGE_2");

        assertThat(state(campaign.advert(first.role()))).isEqualTo("OPEN");
    }

    @Test
    void an_advert_closes_by_itself_on_the_day_after_its_last() {
        var advert = campaign.advertised().advert();
        var last = campaign.today().plusDays(30);

        clock.moveTo(last);
        closing.closeWhatIsOver();
        assertThat(state(advert)).isEqualTo("OPEN");

        clock.moveTo(last.plusDays(1));
        closing.closeWhatIsOver();
        await().atMost(Duration.ofSeconds(10)).until(() -> state(advert).equals("CLOSED"));
        as().get(ADVERTS + "/" + advert)
                .then()
                .body("reason", equalTo("CLOSING_DATE"))
                .body("closedOn", equalTo(last.plusDays(1).toString()));
    }

    @Test
    void applications_are_taken_through_the_last_day_even_before_the_nights_work() {
        var advert = Map.of("advertId", campaign.advertised().advert());
        var last = campaign.today().plusDays(30);

        clock.moveTo(last.minusDays(1));
        post(the(world.person()), APPLICATIONS, advert).statusCode(201);
        clock.moveTo(last);
        post(the(world.person()), APPLICATIONS, advert).statusCode(201);
        clock.moveTo(last.plusDays(1));
        post(the(world.person()), APPLICATIONS, advert).statusCode(409).body("code", equalTo("advert-closed"));
    }

    private static void publishFilled(String key, String post, long number) {
        ForeignEvents.publish(Posts.TOPIC, key, Posts.FILLED, post, number, """
                {"postId": "%s", "organisation": "RR8", "stage": "STAGE_2", "state": "FILLED"}
                """.formatted(post));
    }

    private static String state(String advert) {
        return as().get(ADVERTS + "/" + advert).then().statusCode(200).extract().path("state");
    }
}
