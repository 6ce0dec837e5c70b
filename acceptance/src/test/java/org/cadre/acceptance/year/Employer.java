package org.cadre.acceptance.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.cadre.acceptance.Actor;
import org.cadre.acceptance.Answer;
import org.cadre.acceptance.Api;
import org.cadre.acceptance.EventWatch;
import org.cadre.acceptance.JourneyFailed;
import org.cadre.acceptance.Patience;
import org.cadre.local.sample.StaffRow;

/** The organisation in which the year passes, with its people, their accounts and its one door to Cadre. */
record Employer(
        String code,
        Api api,
        Roll roll,
        Accounts accounts,
        PersonIds ids,
        EventWatch events,
        Patience patience,
        LocalDate today) {

    static final String APPRAISALS = "/appraisal/v1/";

    private static final List<String> ENDS = List.of("SUCCEEDED", "PARTIALLY_SUCCEEDED", "FAILED");

    Actor hr() {
        return accounts.office("hr@" + code);
    }

    Actor account(StaffRow row) {
        return accounts.of(row);
    }

    String id(StaffRow row) {
        return ids.of(row);
    }

    /** Every row must be taken. */
    void send(List<StaffRow> extract) {
        var accepted = api.upload(hr(), "/workforce/v1/staff-extracts", Roll.asFile(extract))
                .expect(202);
        var job = patience.await(
                "the end of the import",
                () -> Optional.of(api.quietly(hr(), accepted.location()))
                        .filter(answer -> ENDS.contains(answer.text("state"))));
        if (!job.text("state").equals("SUCCEEDED")) {
            throw new JourneyFailed("the extract was not taken whole: " + job.body());
        }
    }

    Answer read(Actor actor, String path) {
        return api.quietly(actor, APPRAISALS + path).expect(200);
    }

    Answer create(Actor actor, String path, Map<String, ?> body) {
        return api.post(actor, APPRAISALS + path, body).expect(201);
    }

    /** Acts on what the actor sees at this moment. */
    Answer act(Actor actor, String path, String verb, Map<String, ?> body) {
        return api.post(actor, APPRAISALS + path + "/" + verb, read(actor, path), body)
                .expect(200);
    }

    /** Looks until it is as it should be, and says in the end how it was instead. */
    Answer await(Actor actor, String path, Predicate<Answer> right) {
        var last = new AtomicReference<Answer>();
        try {
            return patience.await(path, () -> {
                last.set(read(actor, path));
                return Optional.of(last.get()).filter(right);
            });
        } catch (JourneyFailed e) {
            throw new JourneyFailed(
                    "%s; it was %s".formatted(e.getMessage(), last.get().body()));
        }
    }
}
