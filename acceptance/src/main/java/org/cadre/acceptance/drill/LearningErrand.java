package org.cadre.acceptance.drill;

import java.time.LocalDate;
import java.util.Map;
import java.util.Queue;

/** Enrols people on programmes and completes them, which gives a qualification and a new verdict that talent hears of. */
final class LearningErrand implements Errand {

    private static final String ENROLMENTS = "/training/v1/enrolments";

    /** A person and a programme that nobody else takes. */
    record Place(String person, String programme) {}

    private final LedgerClient client;
    private final Queue<Place> places;
    private final LocalDate today;

    LearningErrand(LedgerClient client, Queue<Place> places, LocalDate today) {
        this.client = client;
        this.places = places;
        this.today = today;
    }

    @Override
    public void run() {
        var place = places.poll();
        if (place == null) {
            return;
        }
        var started = client.send(Wish.post(
                Operation.ENROL,
                place.person() + "/" + place.programme(),
                ENROLMENTS,
                Map.of("personId", place.person(), "programmeId", place.programme())));
        if (started.done()) {
            var id = started.text("id");
            client.send(Wish.step(
                    Operation.COMPLETE_ENROLMENT,
                    id,
                    ENROLMENTS + "/" + id + "/complete",
                    Map.of("completedOn", today.toString()),
                    started.etag()));
        }
    }
}
