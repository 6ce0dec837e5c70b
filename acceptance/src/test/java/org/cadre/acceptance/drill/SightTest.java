package org.cadre.acceptance.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.cadre.acceptance.EventWatch;
import org.cadre.acceptance.drill.Finding.Kind;
import org.junit.jupiter.api.Test;

class SightTest {

    private static final String TOPIC = "cadre.workforce.posts.v1";

    private final Sight sight = new Sight();

    @Test
    void an_event_that_comes_after_a_later_one_is_found() {
        sight.take(event("a", "1"));
        sight.take(event("c", "3"));
        sight.take(event("b", "2"));

        assertThat(sight.reordered()).extracting(Finding::kind).containsExactly(Kind.REORDERED);
        assertThat(sight.topicOf()).containsOnlyKeys("a", "b", "c").containsValue(TOPIC);
    }

    @Test
    void the_same_event_once_more_is_no_finding() {
        sight.take(event("a", "1"));
        sight.take(event("b", "2"));
        sight.take(event("a", "1"));

        assertThat(sight.reordered()).isEmpty();
    }

    @Test
    void what_a_drill_planted_is_not_looked_at_and_what_has_no_number_is_seen() {
        var planted = event("a", "1");
        planted.headers().add(EventWatch.PLANTED, new byte[] {1});
        sight.take(planted);
        sight.take(new ConsumerRecord<>(TOPIC, 0, 0, "key", new byte[0]));

        assertThat(sight.topicOf()).containsOnlyKeys("");
    }

    private static ConsumerRecord<String, byte[]> event(String id, String sequence) {
        var message = new ConsumerRecord<>(TOPIC, 0, 0, "key", new byte[0]);
        message.headers().add("ce_id", id.getBytes(StandardCharsets.UTF_8));
        message.headers().add("ce_subject", "post/1".getBytes(StandardCharsets.UTF_8));
        message.headers().add("ce_sequence", sequence.getBytes(StandardCharsets.UTF_8));
        return message;
    }
}
