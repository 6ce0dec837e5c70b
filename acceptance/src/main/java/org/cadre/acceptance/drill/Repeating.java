package org.cadre.acceptance.drill;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** D12: everything on all topics comes again, then a fifth of it, and strangers make the groups share anew all the time. */
final class Repeating implements Drill {

    private static final int SOME = 20;
    private static final Duration BETWEEN_STRANGERS = Duration.ofSeconds(3);
    private static final List<String> GROUPS = List.of("talent.posts", "talent.eligibilities", "training.people");
    private static final List<String> TOPICS =
            List.of("cadre.workforce.posts.v1", "cadre.training.eligibilities.v1", "cadre.workforce.people.v1");

    @Override
    public String id() {
        return "D12";
    }

    @Override
    public String title() {
        return "every event again, and a storm of rebalances";
    }

    @Override
    public void strike(Field field) {
        var all = again(field, message -> true);
        var some = again(field, message -> field.dice().happens(SOME));
        field.say("D12 %d events were sent again, then %d of them".formatted(all, some));
        storm(field);
    }

    /** Sends what is there now and fits once more, and says how many that were. */
    private static int again(Field field, Predicate<ConsumerRecord<String, byte[]>> which) {
        var topics = field.topics();
        try (var sending = new Sending(topics.broker())) {
            topics.each(message -> {
                if (which.test(message)) {
                    sending.add(copyOf(message));
                }
            });
            return sending.await();
        }
    }

    private static ProducerRecord<String, byte[]> copyOf(ConsumerRecord<String, byte[]> message) {
        var copy = new ProducerRecord<>(message.topic(), message.partition(), message.key(), message.value());
        message.headers().forEach(copy.headers()::add);
        return copy;
    }

    /** Each stranger takes partitions of a group, reads them, keeps nothing, and leaves. */
    private static void storm(Field field) {
        var end = System.nanoTime() + field.plan().freeze().toNanos();
        var strangers = 0;
        while (System.nanoTime() < end) {
            var group = strangers++ % GROUPS.size();
            try (var stranger = field.topics().consumer(GROUPS.get(group))) {
                stranger.subscribe(List.of(TOPICS.get(group)));
                stranger.poll(BETWEEN_STRANGERS);
            }
        }
        field.say("D12 %d strangers joined and left".formatted(strangers));
    }
}
