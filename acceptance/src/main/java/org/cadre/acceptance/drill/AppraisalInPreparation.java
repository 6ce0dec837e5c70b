package org.cadre.acceptance.drill;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cadre.local.daemon.PartFailed;
import org.cadre.local.daemon.Pause;
import org.cadre.local.identity.NewUser;

/** One appraisal whose appraisee, with an account of their own, may write objectives. */
record AppraisalInPreparation(Field field) {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final int LOOKS = 60;
    private static final String CYCLES = "/appraisal/v1/cycles";
    private static final String APPRAISALS = "/appraisal/v1/appraisals";

    /** The appraisal and the hand of its appraisee. */
    record Begun(String id, LedgerClient appraisee) {

        String path() {
            return APPRAISALS + "/" + id;
        }
    }

    Begun begin() {
        var enrolled = enrolled(openCycle());
        var id = enrolled.getFirst();
        var appraisee = client(enrolled.getLast());
        var seen = required(appraisee.read(APPRAISALS + "/" + id));
        required(appraisee.send(new Wish(
                new Effect(Operation.APPRAISE, id),
                "POST",
                "%s/%s/start-preparation".formatted(APPRAISALS, id),
                Map.of(),
                seen.etag())));
        return new Begun(id, appraisee);
    }

    /** Id and staff number of one of those whom the open cycle enrols by itself. */
    private List<String> enrolled(String cycle) {
        var query = """
            select a.id, p.staff_uid from appraisal a join workforce_person p using (person_id)
            where a.cycle_id = '%s' and a.state = 'DRAFT' and p.staff_uid is not null order by 1 limit 1
            """.formatted(cycle);
        for (var look = 0; look < LOOKS; look++) {
            var rows = field.tables().rows("appraisal", query);
            if (!rows.isEmpty()) {
                return rows.getFirst();
            }
            Pause.of(BETWEEN_LOOKS);
        }
        throw new PartFailed("nobody of %s was enrolled in cycle %s".formatted(Crew.ORGANISATION, cycle));
    }

    private LedgerClient client(String staffUid) {
        var login = "appraisee-" + field.dice().uuid();
        var password =
                UUID.nameUUIDFromBytes(login.getBytes(StandardCharsets.UTF_8)).toString();
        field.suite().users().create(new NewUser(login, "Synthetic", "Appraisee", password, staffUid, List.of()));
        var token = field.suite().tokens().of(login, password);
        return field.client().with(field.dice().more(), () -> token);
    }

    private String openCycle() {
        var open = field.client().read(CYCLES + "?status=OPEN&organisation=" + Crew.ORGANISATION);
        if (!open.body().path("items").isEmpty()) {
            return open.body().path("items").path(0).path("id").asText();
        }
        var year = LocalDate.now(field.clock()).minusMonths(3).getYear();
        var name = "Drill " + field.dice().uuid();
        var draft = Map.of(
                "organisation",
                Crew.ORGANISATION,
                "name",
                name,
                "appraisalYear",
                year,
                "startsOn",
                "%d-04-01".formatted(year),
                "endsOn",
                "%d-03-31".formatted(year + 1));
        var drafted = required(field.client().send(wish(Operation.DRAFT_CYCLE, name, CYCLES, draft)));
        var id = drafted.text("id");
        required(field.client()
                .send(Wish.step(
                        Operation.OPEN_CYCLE, id, "%s/%s/open".formatted(CYCLES, id), Map.of(), drafted.etag())));
        return id;
    }

    private static Wish wish(Operation operation, String marker, String path, Map<String, ?> body) {
        return Wish.post(operation, marker, path, body);
    }

    private static Reply required(Reply reply) {
        if (!reply.done()) {
            throw new PartFailed("the drill cannot be prepared: %d %s".formatted(reply.status(), reply.body()));
        }
        return reply;
    }
}
