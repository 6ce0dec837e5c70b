package org.cadre.appraisal.feedback.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.put;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cadre.appraisal.testing.FeedbackRound;
import org.cadre.kit.database.Transactions;
import org.cadre.kit.testing.ServiceBackends;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** Rules FB2 and FB13 of the guide: guests count as guests, and whoever approves sees where their links go. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class GuestsTest {

    @Inject
    Transactions transactions;

    @Inject
    Session database;

    @Test
    void a_list_on_which_only_guests_changed_is_not_the_list_that_was_seen() {
        var round = FeedbackRound.asked();
        round.nominate(guests(5, "one.example")).statusCode(200);
        var seen = round.conversation.appraiser().get(round.url()).header("ETag");
        round.nominate(guests(5, "another.example")).statusCode(200);

        round.conversation
                .appraiser()
                .header("If-Match", seen)
                .post(round.url() + "/approve")
                .then()
                .statusCode(412);
    }

    @Test
    void whoever_approves_sees_the_addresses_and_that_guests_are_a_group_of_their_own() {
        var round = FeedbackRound.asked();
        round.nominate(guests(5, "place.example")).statusCode(200);

        round.conversation
                .appraiser()
                .get(round.url() + "/raters")
                .then()
                .statusCode(200)
                .body("raters.group", everyItem(equalTo("GUESTS")))
                .body("raters.guest", hasItem("Alex Example <guest1@place.example>"));
    }

    @Test
    void four_guests_beside_one_peer_are_too_few() {
        var round = FeedbackRound.asked().nominated(0, 1);
        var raters = new ArrayList<>(round.nominations());
        raters.addAll(guests(4, "place.example"));
        round.nominate(raters).statusCode(200);

        act(round.conversation.appraiser(), round.path(), "approve")
                .statusCode(409)
                .body("code", equalTo("raters-too-few"));
    }

    /** The answer names them, and it is kept for a day. */
    @Test
    void the_kept_answer_to_a_list_of_guests_tells_no_address() {
        var round = FeedbackRound.asked();
        var key = UUID.randomUUID().toString();
        var host = round.id + ".example";
        var caller = round.conversation.appraisee().header("Idempotency-Key", key);

        put(caller, round.path(), "raters", Map.of("raters", guests(5, host)))
                .statusCode(200)
                .body("raters.guest", hasItem("Alex Example <guest1@%s>".formatted(host)));

        assertThat(kept(key, "true")).isEqualTo(1);
        assertThat(kept(key, "cast(k as text) like '%" + host + "%'")).isZero();
        assertThat(kept(key, "position(convert_to('" + host + "', 'UTF8') in sealed) > 0"))
                .isZero();
    }

    private long kept(String key, String condition) {
        return transactions.bySystem(() -> database.createNativeQuery(
                        "select count(*) from idempotency_key k where key = :key and " + condition, Long.class)
                .setParameter("key", key)
                .getSingleResult());
    }

    private static List<Map<String, Object>> guests(int many, String host) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(number -> Map.<String, Object>of(
                        "group",
                        "OTHERS",
                        "guest",
                        Map.of("name", "Alex Example", "email", "guest%d@%s".formatted(number, host))))
                .toList();
    }
}
