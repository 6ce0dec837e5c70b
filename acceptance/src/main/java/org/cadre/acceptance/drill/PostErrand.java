package org.cadre.acceptance.drill;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;

/** Establishes posts in workforce and, once talent has heard of them, advertises them there and closes the advert. */
final class PostErrand implements Errand {

    private static final String ADVERTS = "/talent/v1/adverts";
    private static final int HEARD_OF_BY_THEN = 4;

    private final LedgerClient client;
    private final String organisation;
    private final String prefix;
    private final LocalDate closesOn;
    private final Queue<String> posts = new ArrayDeque<>();
    private int round;

    PostErrand(LedgerClient client, String organisation, String prefix, LocalDate closesOn) {
        this.client = client;
        this.organisation = organisation;
        this.prefix = prefix;
        this.closesOn = closesOn;
    }

    @Override
    public void run() {
        round++;
        var marker = "%s-%d".formatted(prefix, round);
        var established = client.send(Wish.post(Operation.ESTABLISH_POST, marker, "/workforce/v1/posts", post(marker)));
        if (established.done()) {
            posts.add(established.text("id"));
        }
        if (posts.size() > HEARD_OF_BY_THEN) {
            advertise(posts.remove());
        }
    }

    private Map<String, Object> post(String number) {
        return Map.of(
                "organisation",
                organisation,
                "positionNumber",
                number,
                "staffGroup",
                "Administrative and Clerical",
                "band",
                "Band 5",
                "stage",
                "STAGE_2",
                "establishmentWte",
                1);
    }

    private void advertise(String post) {
        var title = "%s for %s".formatted(prefix, post);
        var role = client.send(Wish.post(
                Operation.DESCRIBE_ROLE,
                title,
                "/talent/v1/roles",
                Map.of("postId", post, "title", title, "requiredStage", "STAGE_2")));
        if (role.done()) {
            var wanted = Map.of("roleId", role.text("id"), "closesOn", closesOn.toString());
            var advert = client.send(Wish.post(Operation.OPEN_ADVERT, title, ADVERTS, wanted));
            if (advert.done()) {
                close(advert);
            }
        }
    }

    private void close(Reply advert) {
        var id = advert.text("id");
        var reason = Map.of("reason", "The drill is over");
        client.send(Wish.step(Operation.CLOSE_ADVERT, id, ADVERTS + "/" + id + "/close", reason, advert.etag()));
    }
}
