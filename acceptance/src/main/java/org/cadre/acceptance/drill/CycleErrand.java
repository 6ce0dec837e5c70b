package org.cadre.acceptance.drill;

import java.util.Map;

/** Drafts an appraisal cycle of an organisation of its own, opens it and closes it. */
final class CycleErrand implements Errand {

    private static final String CYCLES = "/appraisal/v1/cycles";

    /** However many appraisals are open. */
    private static final String CLOSE = "close?openAppraisals=10000000";

    private final LedgerClient client;
    private final String organisation;
    private final int year;
    private final String run;
    private int round;

    CycleErrand(LedgerClient client, String organisation, int year, String run) {
        this.run = run;
        this.client = client;
        this.organisation = organisation;
        this.year = year;
    }

    @Override
    public void run() {
        closeWhatIsOpen();
        round++;
        var marker = "Drill %s %s %d".formatted(run, organisation, round);
        var draft = client.send(Wish.post(Operation.DRAFT_CYCLE, marker, CYCLES, draft(marker)));
        if (draft.done()) {
            var opened = step(Operation.OPEN_CYCLE, draft, "open");
            if (opened.done()) {
                step(Operation.CLOSE_CYCLE, opened, CLOSE);
            }
        }
    }

    private Map<String, Object> draft(String name) {
        return Map.of(
                "organisation", organisation,
                "name", name,
                "appraisalYear", year,
                "startsOn", "%d-04-01".formatted(year),
                "endsOn", "%d-03-31".formatted(year + 1));
    }

    /** An opening whose answer was lost would be in the way of all later ones. */
    private void closeWhatIsOpen() {
        var open = client.read(CYCLES + "?status=OPEN&organisation=" + organisation);
        for (var cycle : open.body().path("items")) {
            var seen = client.read(CYCLES + "/" + cycle.path("id").asText());
            if (seen.done()) {
                step(Operation.CLOSE_CYCLE, seen, CLOSE);
            }
        }
    }

    private Reply step(Operation operation, Reply seen, String verb) {
        var id = seen.text("id");
        return client.send(Wish.step(operation, id, "%s/%s/%s".formatted(CYCLES, id, verb), Map.of(), seen.etag()));
    }
}
