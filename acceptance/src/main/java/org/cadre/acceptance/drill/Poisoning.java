package org.cadre.acceptance.drill;

import java.time.Duration;
import java.util.Map;
import org.cadre.local.daemon.Pause;

/**
 * D11: unreadable records, one of them of two megabytes, and an event that keeps failing in talent. Only the failing key
 * waits, everything else flows on, and once the cause is mended an operator lets the key go on.
 */
final class Poisoning implements Drill {

    private static final Duration OTHERS_TAKE = Duration.ofSeconds(5);
    private static final Duration ALERT_TAKES = Duration.ofSeconds(20);
    private static final Duration GLANCE = Duration.ofMillis(100);
    private static final String GROUP = "talent.posts";
    private static final String FAILS = "ADD CONSTRAINT drill CHECK (stage IS DISTINCT FROM 'STAGE_1') NOT VALID";
    private static final String HEARD = "select count(*) from workforce_post where post_id = '%s'";

    @Override
    public String id() {
        return "D11";
    }

    @Override
    public String title() {
        return "poison on a topic";
    }

    @Override
    public void strike(Field field) {
        var poison = new Poison(field.dice(), field.clock());
        var letters = letters(field);
        var unreadable = poison.unreadable();
        field.topics().send(unreadable);
        field.say("D11 the largest of %d unreadable records went compressed: Kafka takes 1 MB as sent, not as unpacked"
                .formatted(unreadable.size()));
        field.topics().send(poison.unknown());
        field.tables().change("talent", "ALTER TABLE workforce_post " + FAILS);
        var failing = establish(field, "STAGE_1");
        await(
                field,
                "the failing key is parked",
                ALERT_TAKES,
                "select count(*) from parked_event where message_key = '%s'".formatted(failing));
        await(field, "another key flows on", OTHERS_TAKE, HEARD.formatted(establish(field, "STAGE_2")));
        var parked = field.tables().number("talent", "select count(distinct message_key) from parked_event");
        if (parked != 1) {
            field.find(Finding.broken("%d keys are parked, not only the failing one", parked));
        }
        awaitAlert(field);
        field.tables().change("talent", "ALTER TABLE workforce_post DROP CONSTRAINT drill");
        redrive(field, failing);
        await(field, "the key goes on", OTHERS_TAKE, HEARD.formatted(failing));
        var more = letters(field) - letters;
        if (more < unreadable.size()) {
            field.find(Finding.lost("%d dead letters for %d unreadable records", more, unreadable.size()));
        }
        field.say("D11 %d dead letters, one key parked and driven again".formatted(more));
    }

    private static String establish(Field field, String stage) {
        var number = "P" + field.dice().uuid().toString().substring(0, 13);
        var body = Map.of(
                "organisation",
                Crew.ORGANISATION,
                "positionNumber",
                number,
                "staffGroup",
                "Administrative and Clerical",
                "band",
                "Band 5",
                "stage",
                stage,
                "establishmentWte",
                1);
        var reply = field.client().send(Wish.post(Operation.ESTABLISH_POST, number, "/workforce/v1/posts", body));
        return reply.text("id");
    }

    private static void await(Field field, String what, Duration limit, String count) {
        var start = System.nanoTime();
        while (field.tables().number("talent", count) == 0) {
            if (System.nanoTime() - start > limit.toNanos()) {
                field.find(Finding.broken("not within %d s: %s", limit.toSeconds(), what));
                return;
            }
            Pause.of(GLANCE);
        }
        field.say("D11 %s after %.1f s".formatted(what, (System.nanoTime() - start) / 1e9));
    }

    private static void awaitAlert(Field field) {
        var end = System.nanoTime() + ALERT_TAKES.toNanos();
        while (Management.of(field.suite(), "talent").metric("parked_keys") < 1) {
            if (System.nanoTime() > end) {
                field.find(Finding.broken("the metric parked_keys did not rise"));
                return;
            }
            Pause.of(GLANCE);
        }
    }

    private static void redrive(Field field, String key) {
        var operator = field.client()
                .with(field.dice().more(), () -> field.suite().tokens().ofDemoUser("operations"));
        var wish = new Wish(
                new Effect(Operation.REDRIVE, key),
                "POST",
                "/talent/v1/parked-keys/redrive",
                Map.of("group", GROUP, "key", key),
                "");
        var reply = operator.send(wish);
        if (!reply.done()) {
            field.find(Finding.broken("driving the key again answered %d %s", reply.status(), reply.body()));
        }
    }

    private static long letters(Field field) {
        return field.topics().count("cadre.workforce.posts.v1.%s.dlq".formatted(GROUP));
    }
}
