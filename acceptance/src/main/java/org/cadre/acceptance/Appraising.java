package org.cadre.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One appraisal with both halves, signed by both parties. */
final class Appraising {

    private static final String NEED = "A2.1.1";

    private final Scene scene;
    private final LocalDate today;
    private String appraisal;

    Appraising(Scene scene, LocalDate today) {
        this.scene = scene;
        this.today = today;
    }

    /** The cycle of the organisation and year that is open; it is opened by whoever comes first. */
    private String openCycle() {
        var hr = scene.cast().hr();
        var organisation = scene.cast().organisation();
        var open = scene.api()
                .get(hr, "/appraisal/v1/cycles?status=OPEN&organisation=" + organisation)
                .expect(200);
        if (!open.body().path("items").isEmpty()) {
            return open.body().path("items").path(0).path("id").asText();
        }
        var year = appraisalYear();
        var drafted = scene.api()
                .post(
                        hr,
                        "/appraisal/v1/cycles",
                        Map.of(
                                "organisation", organisation,
                                "name", "Appraisals %d/%02d".formatted(year, (year + 1) % 100),
                                "appraisalYear", year,
                                "startsOn", "%d-04-01".formatted(year),
                                "endsOn", "%d-03-31".formatted(year + 1)))
                .expect(201);
        var id = drafted.text("id");
        scene.api()
                .post(hr, "/appraisal/v1/cycles/%s/open".formatted(id), drafted, Map.of())
                .expect(200);
        scene.awaitEvent(
                "cadre.appraisal.cycle.opened.v1", event -> event.subject().equals(id));
        return id;
    }

    /** An appraisal year begins on 1 April. */
    private int appraisalYear() {
        return today.minusMonths(3).getYear();
    }

    void start(String appraisee, String appraiser) {
        var request = Map.of("cycleId", openCycle(), "personId", appraisee, "appraiserId", appraiser);
        var started = scene.once(201, () -> scene.api().post(scene.cast().hr(), "/appraisal/v1/appraisals", request));
        appraisal = "/appraisal/v1/appraisals/" + started.text("id");
        scene.api()
                .post(scene.cast().appraisee(), appraisal + "/start-preparation", started, Map.of())
                .expect(200);
    }

    void hold() {
        var manager = scene.cast().manager();
        var employee = scene.cast().appraisee();
        propose();
        write("objectives", Map.of("objectives", objectives()));
        var unseen = scene.api().get(manager, appraisal + "/objectives").expect(403);
        scene.narration().remark("refused, as it should be: " + unseen.text("detail"));
        scene.api()
                .post(employee, appraisal + "/share", read(employee), Map.of())
                .expect(200);
        var talk = Map.of("heldOn", today.toString(), "note", "Half way: the rota is calmer");
        scene.api()
                .post(employee, appraisal + "/record-check-in", read(employee), talk)
                .expect(200);
        var progress = Map.of("number", 1, "percent", 60, "reachedOn", today.toString(), "note", "Two wards of three");
        scene.api()
                .post(manager, appraisal + "/record-progress", read(manager), progress)
                .expect(200);
        scene.api()
                .post(manager, appraisal + "/hold-meeting", read(manager), Map.of("heldOn", today.toString()))
                .expect(200);
        var refused = scene.api()
                .post(manager, appraisal + "/sign", read(manager), Map.of())
                .expect(422);
        scene.narration()
                .remark("refused, as it should be: %d things are missing, the first is %s"
                        .formatted(
                                refused.body().path("errors").size(),
                                refused.body()
                                        .path("errors")
                                        .path(0)
                                        .path("detail")
                                        .asText()));
        rate();
    }

    /** The manager proposes an objective; the appraisee reads it and takes it, before writing anew what they think of. */
    private void propose() {
        var manager = scene.cast().manager();
        var employee = scene.cast().appraisee();
        var proposal = appraisal + "/proposed-objectives";
        var body = Map.of("objectives", List.of(agreedForNextYear()), "share", true);
        scene.api()
                .put(manager, proposal, scene.api().get(manager, proposal).expect(200), body)
                .expect(200);
        scene.api().get(employee, proposal).expect(200);
        var first = Map.of("numbers", List.of(1));
        scene.api()
                .post(employee, appraisal + "/take-proposed-objectives", read(employee), first)
                .expect(200);
    }

    private void rate() {
        var manager = scene.cast().manager();
        var behaviours =
                scene.api().get(manager, appraisal + "/behaviours").expect(200).body();
        write(
                "behaviours",
                Map.of("values", rated(behaviours.path("values")), "principles", rated(behaviours.path("principles"))));
        var competencies = scene.api()
                .get(manager, appraisal + "/competencies")
                .expect(200)
                .body();
        write("competencies", Map.of("competencies", rated(competencies.path("competencies"))));
        write("development-plan", Map.of("priorities", List.of(priority())));
        write("forward-objectives", Map.of("objectives", List.of(agreedForNextYear())));
        write("overall-ratings", Map.of("what", 4, "how", 4));
        write("comment", Map.of("comment", "A year in which the whole ward gained"));
    }

    private Map<String, String> agreedForNextYear() {
        return Map.of(
                "title", "Two wards on one rota",
                "measure", "Late changes a week on both",
                "dueOn", "%d-09-30".formatted(appraisalYear() + 1));
    }

    private Map<String, String> priority() {
        return Map.of(
                "priority",
                "Build engagement across two wards",
                "competency",
                NEED,
                "dueOn",
                today.plusMonths(6).toString());
    }

    void sign(String appraisee) {
        var manager = scene.cast().manager();
        scene.api().post(manager, appraisal + "/sign", read(manager), Map.of()).expect(200);
        var employee = scene.cast().appraisee();
        scene.api()
                .put(employee, appraisal + "/comment", read(employee), Map.of("comment", "I would like to lead more"))
                .expect(200);
        var signed = scene.api()
                .post(employee, appraisal + "/sign", read(employee), Map.of())
                .expect(200);
        scene.narration().remark("appraisal " + signed.text("state"));
        scene.awaitEventOf(appraisee, "cadre.appraisal.appraisal.completed.v1");
    }

    private Answer read(Actor actor) {
        return scene.api().quietly(actor, appraisal).expect(200);
    }

    private void write(String part, Map<String, ?> content) {
        var manager = scene.cast().manager();
        var writer = part.equals("objectives") ? scene.cast().appraisee() : manager;
        scene.api().put(writer, appraisal + "/" + part, read(writer), content).expect(200);
    }

    private List<Map<String, Object>> objectives() {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(number -> Map.<String, Object>of(
                        "title", "Objective %d".formatted(number),
                        "measure", "Discharges before noon up by %d per cent".formatted(number * 5),
                        "dueOn", today.plusMonths(3).toString(),
                        "outcome", "Met in the second quarter",
                        "rating", 4))
                .toList();
    }

    /** Everything is strong but one competency, which becomes the development need. */
    private static List<Map<String, Object>> rated(JsonNode criteria) {
        var ratings = new ArrayList<Map<String, Object>>();
        for (var criterion : criteria) {
            var code = criterion.path("code").asText();
            ratings.add(Map.of("code", code, "rating", code.equals(NEED) ? 2 : 4, "evidence", "Seen in the year"));
        }
        return ratings;
    }
}
