package org.cadre.appraisal.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.replace;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cadre.appraisal.appraisal.AppraisalMoment.Scene;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Offered;
import org.cadre.appraisal.testing.Offered.Trial;
import org.cadre.appraisal.testing.SignedLongAgo;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.testing.ReviewedFile;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule AL1 of the guide for appraisals. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class AppraisalActionsTest {

    private static final Set<String> REFUSALS = Set.of(
            "permission-missing",
            "appraisal-not-found",
            "appraisal-illegal-transition",
            "appraisal-in-another-state",
            "appraisal-over",
            "appraisal-not-writable",
            "appraisal-not-commentable",
            "appraisal-not-to-hand-over",
            "draft-already-shared",
            "objectives-not-proposable",
            "objectives-not-shared",
            "dispute-too-late",
            "outcome-under-review",
            "signature-still-awaited");

    private static final LocalDate NEVER = LocalDate.parse("2199-01-01");
    private static final String PROPOSE = "PROPOSE_OBJECTIVES";

    @Inject
    SignedLongAgo ago;

    /** What is offered is true of the caller, and nothing that would be let through is kept back. */
    @ParameterizedTest
    @EnumSource
    void a_link_is_there_exactly_if_its_operation_is_not_refused(AppraisalMoment moment) {
        var scene = moment.scene(ago);
        var offered = offered(scene);
        var reviewer = Upstream.employee(scene.conversation().organisation);

        AppraisalRoles.of(scene).forEach((role, caller) -> {
            var proposes = offered.to(caller.get()).contains(PROPOSE);
            offered.isTrueFor(role, caller, harmless());
            offered.isWholeFor(role, caller, decisive(reviewer));
            var answer = replace(
                            caller.get(),
                            scene.conversation().path() + "/proposed-objectives",
                            Conversation.forwardObjectives(1))
                    .extract();
            assertThat(answer.statusCode() != 200 && REFUSALS.contains(answer.<String>path("code")))
                    .as("%s by %s", PROPOSE, role)
                    .isEqualTo(!proposes);
        });
    }

    @Test
    void every_operation_is_tried() {
        assertThat(Stream.concat(harmless().stream(), decisive(Upstream.unknown()).stream())
                        .map(Trial::rel))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(AppraisalAction.values())
                        .map(Enum::name)
                        .filter(rel -> !rel.equals(PROPOSE))
                        .toList());
    }

    /** The permission matrix says who may; this says when. */
    @Test
    void who_may_do_what_when_is_what_was_reviewed() {
        var lines = new ArrayList<String>(List.of("moment,who,offered"));
        for (var moment : AppraisalMoment.values()) {
            var scene = moment.scene(ago);
            AppraisalRoles.of(scene)
                    .forEach((role, caller) -> lines.add("%s,%s,%s"
                            .formatted(
                                    moment,
                                    role,
                                    String.join(" ", offered(scene).to(caller.get())))));
        }

        new ReviewedFile(Path.of("src/main/policy/appraisal-actions.csv"))
                .require("What is offered of an appraisal", lines);
    }

    private static Offered offered(Scene scene) {
        return new Offered(scene.conversation().path(), scene.conversation()::hr, REFUSALS);
    }

    /** Let through, they are refused for what they say, or leave the state as it is. */
    private static List<Trial> harmless() {
        var talk = Map.of("heldOn", NEVER.toString(), "note", "A talk");
        return List.of(
                new Trial("WRITE_OBJECTIVES", "PUT", "objectives", Conversation.objectives(3)),
                new Trial("WRITE_FORWARD_OBJECTIVES", "PUT", "forward-objectives", Conversation.forwardObjectives(1)),
                new Trial("WRITE_BEHAVIOURS", "PUT", "behaviours", Conversation.behaviours()),
                new Trial("WRITE_COMPETENCIES", "PUT", "competencies", Conversation.competencies()),
                new Trial("WRITE_DEVELOPMENT_PLAN", "PUT", "development-plan", Conversation.plan()),
                new Trial("WRITE_OVERALL_RATINGS", "PUT", "overall-ratings", Conversation.overallRatings()),
                new Trial("COMMENT", "PUT", "comment", Map.of("comment", "A year in which all gained")),
                Trial.post("CARRY_OVER_OBJECTIVES", "carry-over-objectives", carriedOver()),
                Trial.post("TAKE_PROPOSED_OBJECTIVES", "take-proposed-objectives", Map.of("numbers", List.of(20))),
                Trial.post("STATE_SYSTEMIC_FACTORS", "state-systemic-factors", Map.of("systemicFactors", "None")),
                Trial.post("RECORD_CHECK_IN", "record-check-in", talk),
                Trial.post(
                        "RECORD_PROGRESS",
                        "record-progress",
                        Map.of("number", 1, "percent", 40, "reachedOn", NEVER.toString())),
                Trial.post("RECORD_WELLBEING_CONVERSATION", "record-wellbeing-conversation", talk),
                Trial.post("RECORD_CAREER_CONVERSATION", "record-career-conversation", career()),
                Trial.post("ATTACH_FEEDBACK", "attach-feedback", Map.of("feedbackId", new UUID(1, 1))),
                Trial.post("EXTEND", "extend", Map.of("dueOn", "2020-01-01", "reason", "EMPLOYER_POSTPONED")),
                Trial.post("COMPLETE_UNSIGNED", "complete-unsigned", Map.of("reason", "NOT_ONE_OF_THEM")));
    }

    private static Map<String, ?> carriedOver() {
        return Map.of("appraisalId", new UUID(1, 1), "numbers", List.of(1), "dueOn", "2027-03-31");
    }

    private static Map<String, ?> career() {
        return Map.of(
                "heldOn", NEVER.toString(),
                "aspirations", "A ward of my own",
                "timescale", "NOW",
                "mobility", "ANYWHERE");
    }

    private static List<Trial> decisive(Upstream.Employee reviewer) {
        return List.of(
                Trial.post("START_PREPARATION", "start-preparation"),
                Trial.post("SHARE", "share"),
                Trial.post("HOLD_MEETING", "hold-meeting", Map.of("heldOn", "2026-05-20")),
                Trial.post("SIGN", "sign"),
                Trial.post("DISPUTE", "dispute", Map.of("grounds", "Not how it was")),
                Trial.post("ASSIGN_REVIEWER", "assign-reviewer", Map.of("reviewerId", reviewer.personId())),
                Trial.post("RESOLVE", "resolve", Map.of("outcome", "STANDS", "statement", "Both were there")),
                Trial.post(
                        "HAND_OVER",
                        "hand-over",
                        Map.of("appraiserId", reviewer.personId(), "reason", "CONFLICT_OF_INTEREST")),
                Trial.post("REOPEN", "reopen", Map.of("reason", "FACTUAL_ERROR")),
                Trial.post("CANCEL", "cancel", Map.of("reason", "STARTED_IN_ERROR")));
    }
}
