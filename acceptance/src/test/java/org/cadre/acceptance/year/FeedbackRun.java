package org.cadre.acceptance.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.cadre.acceptance.Actor;
import org.cadre.local.sample.StaffRow;

/**
 * What people around somebody say: the line manager, three peers, four reports, and three guests without an account.
 *
 * @param facilitator delivers the report and has no other part
 */
record FeedbackRun(
        Employer employer,
        Guests guests,
        StaffRow subject,
        StaffRow manager,
        List<StaffRow> peers,
        List<StaffRow> reports,
        StaffRow facilitator) {

    private static final List<Map<String, Object>> ANSWERS = List.of(
            Map.of("question", "INNOVATION", "rating", 4),
            Map.of("question", "KEEP_DOING", "comment", "Asking before deciding"));

    /** Asked for, nominated, approved, opened, answered by everybody, closed, delivered. */
    void take(String appraisalId) {
        var asked = employer.create(account(subject), "feedback-runs", Map.of("appraisalId", appraisalId));
        var run = "feedback-runs/" + asked.text("id");
        employer.api()
                .put(account(subject), Employer.APPRAISALS + run + "/raters", asked, nominations())
                .expect(200);
        employer.act(account(manager), run, "approve", Map.of());
        employer.act(employer.hr(), run, "assign-facilitator", Map.of("facilitatorId", employer.id(facilitator)));
        var lastDay = employer.today().plusDays(20).toString();
        employer.act(employer.hr(), run, "open", Map.of("closesOn", lastDay));
        answer(run);
        employer.act(employer.hr(), run, "close", Map.of());
        deliver(run);
    }

    private Map<String, Object> nominations() {
        var raters = new ArrayList<Map<String, Object>>();
        raters.add(rater("LINE_MANAGER", manager));
        peers.forEach(peer -> raters.add(rater("PEERS", peer)));
        reports.forEach(report -> raters.add(rater("DIRECT_REPORTS", report)));
        guests.invited().forEach(guest -> raters.add(Map.of("group", "OTHERS", "guest", guest)));
        return Map.of("raters", raters);
    }

    private Map<String, Object> rater(String group, StaffRow person) {
        return Map.of("group", group, "personId", employer.id(person));
    }

    private void answer(String run) {
        var all = new ArrayList<>(List.of(subject, manager));
        all.addAll(peers);
        all.addAll(reports);
        all.forEach(person -> employer.api()
                .post(account(person), Employer.APPRAISALS + run + "/give", Map.of("answers", ANSWERS))
                .expect(200));
        var due = employer.read(employer.hr(), "feedback-reminders?limit=200&organisation=" + employer.code());
        guests.answer(links(due.body().path("items"), run), ANSWERS);
    }

    private static List<String> links(JsonNode due, String run) {
        return StreamSupport.stream(due.spliterator(), false)
                .filter(reminder -> run.endsWith(reminder.path("feedbackRunId").asText()) && reminder.has("guest"))
                .map(reminder -> reminder.path("guest").path("link").asText())
                .toList();
    }

    /** FB6, FB7: nobody stands alone in it; the one line manager is shown together with the peers. */
    private void deliver(String run) {
        var report = Employer.APPRAISALS + run + "/report";
        employer.api().get(account(subject), report).expect(409);
        var read = employer.api().get(account(facilitator), report).expect(200).body();
        var shown =
                StreamSupport.stream(read.path("results").spliterator(), false).toList();
        assertThat(shown)
                .extracting(FeedbackRun::groups)
                .containsExactlyInAnyOrder(Set.of("LINE_MANAGER", "PEERS"), Set.of("DIRECT_REPORTS"), Set.of("GUESTS"));
        assertThat(shown).extracting(group -> group.path("completed").asInt()).containsExactlyInAnyOrder(4, 4, 3);
        employer.act(account(facilitator), run, "release", Map.of());
        assertThat(employer.api().get(account(subject), report).expect(200).body())
                .isEqualTo(read);
    }

    private static Set<String> groups(JsonNode shown) {
        return StreamSupport.stream(shown.path("groups").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    private Actor account(StaffRow person) {
        return employer.account(person);
    }
}
