package org.cadre.acceptance.year;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.cadre.acceptance.Api;
import org.cadre.acceptance.Narration;
import org.cadre.local.sample.StaffRow;

/** The cycle of the employer and its appraisals, of which most go the same way. */
final class HeldYear {

    private static final int AT_ONCE = 8;
    private static final int PAGE = 200;

    private final Employer employer;
    private final Api quiet;
    private final Map<String, Form> forms = new ConcurrentHashMap<>();
    private final Map<StaffRow, Ratings> given = new ConcurrentHashMap<>();
    private final Map<String, Started> started = new HashMap<>();
    private String cycle;

    /** @param appraiserId who holds it */
    record Started(String id, String appraiserId, String stage) {}

    HeldYear(Employer employer, String gateway) {
        this.employer = employer;
        this.quiet = new Api(gateway, Narration.silent());
    }

    void open() {
        var year = employer.today().minusMonths(3).getYear();
        var drafted = employer.create(
                employer.hr(),
                "cycles",
                Map.of(
                        "organisation", employer.code(),
                        "name", "Appraisals %d/%02d".formatted(year, (year + 1) % 100),
                        "appraisalYear", year,
                        "startsOn", "%d-04-01".formatted(year),
                        "endsOn", "%d-03-31".formatted(year + 1)));
        cycle = drafted.text("id");
        employer.act(employer.hr(), cycle(), "open", Map.of());
    }

    String cycle() {
        return "cycles/" + cycle;
    }

    String cycleId() {
        return cycle;
    }

    int year() {
        return employer.today().minusMonths(3).getYear();
    }

    /** Reads anew which appraisals there are and who holds them; what was cancelled is left out. */
    void look() {
        started.clear();
        var query = "appraisals?limit=%d&cycleId=%s".formatted(PAGE, cycle);
        var cursor = "";
        do {
            var page = employer.read(employer.hr(), query + cursor).body();
            for (var found : page.path("items")) {
                if (!found.path("state").asText().equals("CANCELLED")) {
                    started.put(
                            found.path("personId").asText(),
                            new Started(
                                    found.path("id").asText(),
                                    found.path("appraiserId").asText(),
                                    found.path("stage").asText()));
                }
            }
            var next = page.path("page").path("nextCursor").asText("");
            cursor = next.isEmpty() ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
    }

    Started of(StaffRow person) {
        return started.get(employer.id(person));
    }

    String pathOf(StaffRow person) {
        return "appraisals/" + of(person).id();
    }

    Conversation between(StaffRow appraisee, StaffRow appraiser) {
        return new Conversation(
                quiet,
                Employer.APPRAISALS + pathOf(appraisee),
                employer.account(appraisee),
                employer.account(appraiser),
                employer.today());
    }

    /** The criteria are the same for everybody at a stage, so they are looked up once. */
    Form formOf(StaffRow appraisee, Conversation conversation) {
        return forms.computeIfAbsent(of(appraisee).stage(), stage -> conversation.form());
    }

    void rated(StaffRow person, Ratings ratings) {
        given.put(person, ratings);
        employer.roll().stands(person, Roll.COMPLETED);
    }

    Collection<Ratings> given() {
        return given.values();
    }

    /** Prepared, met, written and signed by both, several at once. */
    void hold(List<StaffRow> people) {
        var places = IntStream.range(0, people.size()).boxed().toList();
        Together.each(places, AT_ONCE, place -> hold(people.get(place), Ratings.number(place)));
    }

    private void hold(StaffRow person, Ratings ratings) {
        var two = between(person, employer.roll().managerOf(person));
        var met = two.meet(two.prepare());
        var written = two.write(two.achieved(met), formOf(person, two), ratings);
        two.signedByAppraisee(two.signedByAppraiser(written));
        rated(person, ratings);
    }
}
