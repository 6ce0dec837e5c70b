package org.cadre.appraisal.testing;

import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.post;
import static org.cadre.appraisal.testing.Calls.put;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cadre.appraisal.testing.Upstream.Employee;

/** An appraisal of 2026/27 in an organisation of its own, driven through the API by its three sides. */
public final class Conversation {

    private static int organisations = 100;

    public final String organisation;
    public final String cycleId;
    public final Employee appraisee;
    public final Employee appraiser;
    /** Who manages the appraiser, and therefore hears a dispute. */
    public final Employee manager;

    public final String id;

    private Conversation(
            String organisation, String cycleId, Employee appraisee, Employee appraiser, Employee manager, String id) {
        this.organisation = organisation;
        this.cycleId = cycleId;
        this.appraisee = appraisee;
        this.appraiser = appraiser;
        this.manager = manager;
        this.id = id;
    }

    /** HR started it; nobody has prepared anything. */
    public static Conversation started() {
        Upstream.publishFramework();
        var organisation = newOrganisation();
        var cycle = openCycle(organisation);
        var line = Upstream.line(organisation, 3);
        var manager = line.get(0);
        var appraiser = line.get(1);
        var appraisee = line.get(2);
        var id = start(organisation, cycle, appraisee, appraiser)
                .statusCode(201)
                .extract()
                .<String>path("id");
        return new Conversation(organisation, cycle, appraisee, appraiser, manager, id);
    }

    public static synchronized String newOrganisation() {
        organisations++;
        return "T" + organisations;
    }

    public static String openCycle(String organisation) {
        return openCycle(organisation, 2026);
    }

    public static String openCycle(String organisation, int year) {
        var id = LastingCycle.draft(organisation, year);
        act(as("hr@" + organisation), "/cycles/" + id, "open").statusCode(200);
        return id;
    }

    public static ValidatableResponse start(String organisation, String cycle, Employee appraisee, Employee appraiser) {
        return post(
                as("hr@" + organisation),
                "/appraisals",
                Map.of("cycleId", cycle, "personId", appraisee.personId(), "appraiserId", appraiser.personId()));
    }

    /** The next appraisal of the same two, on the template of 2027/28. */
    public Conversation nextYear() {
        return inYear(2027, appraiser);
    }

    /** The cycle of a later year, in which nobody has started anything. */
    public String laterCycle(int year) {
        LaterTemplate.activate(year);
        return openCycle(organisation, year);
    }

    /** A later appraisal of the same person, with whoever appraises then. */
    public Conversation inYear(int year, Employee appraiser) {
        var cycle = laterCycle(year);
        var next = start(organisation, cycle, appraisee, appraiser)
                .statusCode(201)
                .extract()
                .<String>path("id");
        return new Conversation(organisation, cycle, appraisee, appraiser, manager, next);
    }

    /** The same appraisal after HR gave it to somebody else. */
    public Conversation heldBy(Employee another) {
        return new Conversation(organisation, cycleId, appraisee, another, manager, id);
    }

    public String path() {
        return "/appraisals/" + id;
    }

    public RequestSpecification hr() {
        return as("hr@" + organisation);
    }

    public RequestSpecification appraisee() {
        return asStaff(appraisee.staffUid());
    }

    public RequestSpecification appraiser() {
        return asStaff(appraiser.staffUid());
    }

    public RequestSpecification manager() {
        return asStaff(manager.staffUid());
    }

    public Conversation preparing() {
        act(appraisee(), path(), "start-preparation").statusCode(200);
        return this;
    }

    /** The appraisee has let the appraiser read the preparation. */
    public Conversation shared() {
        act(appraisee(), path(), "share").statusCode(200);
        return this;
    }

    public Conversation met() {
        preparing().shared();
        act(appraiser(), path(), "hold-meeting", Map.of("heldOn", "2026-05-20")).statusCode(200);
        return this;
    }

    /** Met, and the appraiser has filled in everything; one competency is a 2, one a 3, all others are a 4. */
    public Conversation filledIn() {
        met();
        put(appraiser(), path(), "objectives", objectives(3)).statusCode(200);
        put(appraiser(), path(), "behaviours", behaviours()).statusCode(200);
        put(appraiser(), path(), "competencies", competencies()).statusCode(200);
        put(appraiser(), path(), "development-plan", plan()).statusCode(200);
        put(appraiser(), path(), "overall-ratings", overallRatings()).statusCode(200);
        return this;
    }

    /** Filled in, with as many objectives for the next year. */
    public Conversation lookingForward(int count) {
        filledIn();
        put(appraiser(), path(), "forward-objectives", forwardObjectives(count)).statusCode(200);
        return this;
    }

    /** The appraiser has signed, the appraisee has not. */
    public Conversation signedOnce() {
        filledIn();
        act(appraiser(), path(), "sign").statusCode(200);
        return this;
    }

    public Conversation complete() {
        filledIn();
        return signed();
    }

    /** Both parties sign what is filled in. */
    public Conversation signed() {
        act(appraiser(), path(), "sign").statusCode(200);
        act(appraisee(), path(), "sign").statusCode(200);
        return this;
    }

    public static Map<String, Object> objectives(int count) {
        return Map.of(
                "objectives",
                IntStream.rangeClosed(1, count)
                        .mapToObj(number -> Map.of(
                                "title",
                                "Objective " + number,
                                "measure",
                                "Seen in figure " + number,
                                "dueOn",
                                "2027-03-31",
                                "outcome",
                                "Done in good time",
                                "rating",
                                4))
                        .toList());
    }

    /** For the year after 2026/27. */
    public static Map<String, Object> forwardObjectives(int count) {
        return Map.of(
                "objectives",
                IntStream.rangeClosed(1, count)
                        .mapToObj(number -> Map.of(
                                "title",
                                "Next objective " + number,
                                "measure",
                                "Seen in next figure " + number,
                                "dueOn",
                                "2028-03-31"))
                        .toList());
    }

    public static Map<String, Object> behaviours() {
        return new HashMap<>(Map.of(
                "values",
                ratings(
                        List.of(
                                "WORKING_TOGETHER",
                                "RESPECT_AND_DIGNITY",
                                "QUALITY_OF_CARE",
                                "COMPASSION",
                                "IMPROVING_LIVES",
                                "EVERYONE_COUNTS"),
                        4),
                "principles",
                ratings(
                        List.of("ACCOUNTABILITY", "COLLABORATION", "COMPASSION", "CURIOSITY", "INCLUSION", "INTEGRITY"),
                        5)));
    }

    public static Map<String, Object> competencies() {
        var ratings = IntStream.rangeClosed(1, 3)
                .boxed()
                .flatMap(area -> IntStream.rangeClosed(1, 3)
                        .boxed()
                        .flatMap(standard -> IntStream.rangeClosed(1, 3)
                                .mapToObj(number -> "A%d.%d.%d".formatted(area, standard, number))))
                .map(code -> Map.of("code", code, "rating", code.equals("A1.2.3") ? 2 : code.equals("A3.2.1") ? 3 : 4))
                .toList();
        return Map.of("competencies", ratings);
    }

    public static Map<String, Object> overallRatings() {
        return Map.of("what", 4, "how", 3);
    }

    public static Map<String, Object> plan() {
        return Map.of("priorities", List.of(Map.of("priority", "Negotiate upwards", "competency", "A1.2.3")));
    }

    private static List<Map<String, Object>> ratings(List<String> codes, int rating) {
        return codes.stream()
                .map(code -> Map.<String, Object>of(
                        "code", code, "rating", rating, "evidence", "Seen in the ward round of 3 May"))
                .toList();
    }
}
