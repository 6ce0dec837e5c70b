package org.cadre.acceptance.drill;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.cadre.acceptance.EventWatch;

/** Records that no consumer can read, each broken in another way. */
final class Poison {

    private static final String POSTS = "cadre.workforce.posts.v1";
    private static final String ESTABLISHED = "cadre.workforce.post.established.v1";

    private static final int TWO_MEGABYTES = 2 * 1024 * 1024;

    private final Dice dice;
    private final Clock clock;

    Poison(Dice dice, Clock clock) {
        this.dice = dice;
        this.clock = clock;
    }

    /** What goes to the dead letters; the last one holds two megabytes and ends too soon. */
    List<ProducerRecord<String, byte[]>> unreadable() {
        return List.of(
                event(ESTABLISHED, "{\"postId\": "),
                event(ESTABLISHED, "{\"postId\": \"no-id\", \"organisation\": \"RR8\", \"state\": \"VACANT\"}"),
                marked(new ProducerRecord<>(POSTS, dice.uuid().toString(), bytes("no event at all"))),
                event(ESTABLISHED, "{\"postId\": \"" + "x".repeat(TWO_MEGABYTES)));
    }

    /** What every consumer passes over. */
    List<ProducerRecord<String, byte[]>> unknown() {
        return List.of(event("cadre.workforce.post.painted.v1", "{\"colour\": \"blue\"}"));
    }

    private ProducerRecord<String, byte[]> event(String type, String payload) {
        var post = dice.uuid();
        var message = marked(new ProducerRecord<>(POSTS, post.toString(), bytes(payload)));
        attributes(type, post).forEach((name, value) -> message.headers().add(name, bytes(value)));
        return message;
    }

    private Map<String, String> attributes(String type, UUID post) {
        return Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                dice.uuid().toString(),
                "ce_source",
                "/cadre/drill",
                "ce_type",
                type,
                "ce_subject",
                post.toString(),
                "ce_time",
                clock.instant().toString(),
                "ce_sequence",
                "1",
                "content-type",
                "application/json");
    }

    private static ProducerRecord<String, byte[]> marked(ProducerRecord<String, byte[]> message) {
        message.headers().add(EventWatch.PLANTED, bytes("poison"));
        return message;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
