package org.cadre.talent.advert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.talent.Calls.ADVERTS;
import static org.cadre.talent.Calls.APPLICATIONS;
import static org.cadre.talent.Calls.act;
import static org.cadre.talent.Calls.lead;
import static org.cadre.talent.Calls.post;
import static org.cadre.talent.Calls.the;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.talent.Campaign;
import org.cadre.talent.World;
import org.cadre.talent.upstream.workforce.Posts;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who comes second waits for who came first and then sees what that one did. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class AdvertConcurrencyTest {

    private final ExecutorService second = Executors.newSingleThreadExecutor();

    @Inject
    World world;

    @Inject
    Campaign campaign;

    @Inject
    Posts posts;

    @Inject
    AdvertisedPosts advertised;

    @Inject
    Session database;

    @Inject
    Transactions transactions;

    @BeforeEach
    void trusts() {
        world.knowsTheTrusts();
    }

    @AfterEach
    void stop() {
        second.close();
    }

    @Test
    void whoever_advertises_a_post_waits_for_whoever_fills_it() throws Exception {
        var post = world.vacantPost("RR8", "STAGE_2");
        var wanted = Map.of("roleId", campaign.role(post), "closesOn", campaign.today());

        var answer = transactions.bySystem(() -> {
            posts.hold(post);
            var waiting = waits(() -> post(lead(), ADVERTS, wanted));
            fill(post);
            return waiting;
        });

        assertThat(answer.get().extract().<String>path("code")).isEqualTo("post-not-vacant");
    }

    @Test
    void an_advert_does_not_close_while_somebody_applies() throws Exception {
        var advert = campaign.advertised().advert();
        var resource = ADVERTS + "/" + advert;

        var answer = transactions.bySystem(() -> {
            advertised.requireTakingApplications(UUID.fromString(advert));
            return waits(() -> act(lead(), lead(), resource, "close", Map.of("reason", "Enough applied")));
        });

        assertThat(answer.get().extract().statusCode()).isEqualTo(200);
    }

    /** Neither has the organisation of the advert, so neither could see it but for its being open to everybody. */
    @Test
    void whoever_applies_from_elsewhere_waits_for_another_who_does() throws Exception {
        var advert = campaign.advertised().advert();
        var other = world.person();

        var answer = transactions.bySystem(() -> {
            advertised.requireTakingApplications(UUID.fromString(advert));
            return waits(() -> post(the(other), APPLICATIONS, Map.of("advertId", advert)));
        });

        assertThat(answer.get().extract().statusCode()).isEqualTo(201);
    }

    private Future<ValidatableResponse> waits(Supplier<ValidatableResponse> call) {
        var answer = second.submit(call::get);
        assertThat(answer).failsWithin(Duration.ofSeconds(3)).withThrowableOfType(TimeoutException.class);
        return answer;
    }

    private void fill(UUID post) {
        database.createNativeMutationQuery("update workforce_post set vacant = false where post_id = :id")
                .setParameter("id", post)
                .executeUpdate();
    }
}
