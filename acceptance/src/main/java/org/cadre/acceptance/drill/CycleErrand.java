package org.cadre.acceptance.drill;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Drafts an appraisal cycle, opens it and closes it. An organisation opens one a year, so each has an invented one of its own. */
final class CycleErrand implements Errand {

    private static final String CYCLES = "/appraisal/v1/cycles";

    /** Leaves as many bits as ten letters and digits can tell, which is the longest code. */
    private static final int TOO_MANY_BITS = 14;

    private final LedgerClient client;
    private final Dice dice;
    private final int year;
    private final String run;

    CycleErrand(LedgerClient client, Dice dice, int year, String run) {
        this.client = client;
        this.dice = dice;
        this.year = year;
        this.run = run;
    }

    @Override
    public void run() {
        var organisation = invented();
        var marker = "Drill %s %s".formatted(run, organisation);
        var draft = client.send(Wish.post(Operation.DRAFT_CYCLE, marker, CYCLES, draft(organisation, marker)));
        if (draft.done()) {
            var opened = step(Operation.OPEN_CYCLE, draft, "open");
            if (opened.done()) {
                step(Operation.CLOSE_CYCLE, opened, "close");
            }
        }
    }

    /** Another in each run, of the same seed too. */
    private String invented() {
        var name = run + dice.uuid();
        var bits = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits();
        return Long.toString(bits >>> TOO_MANY_BITS, Character.MAX_RADIX).toUpperCase(Locale.ROOT);
    }

    private Map<String, Object> draft(String organisation, String name) {
        return Map.of(
                "organisation", organisation,
                "name", name,
                "appraisalYear", year,
                "startsOn", "%d-04-01".formatted(year),
                "endsOn", "%d-03-31".formatted(year + 1));
    }

    private Reply step(Operation operation, Reply seen, String verb) {
        var id = seen.text("id");
        return client.send(Wish.step(operation, id, "%s/%s/%s".formatted(CYCLES, id, verb), Map.of(), seen.etag()));
    }
}
