package org.cadre.acceptance;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cadre.acceptance.ApiDocument.Operation;

/**
 * For every operation: something that a finished journey left behind, and somebody who may see it; or the call that the
 * journey itself made. An operation without an example fails its test, so a new one is not forgotten.
 */
final class Examples {

    /**
     * A call that would be right but for the header under test.
     *
     * @param body JSON, or null for none
     */
    record Example(String path, Actor actor, String body) {

        RawCall call(String method) {
            return callBy(actor.token().get(), method);
        }

        /** The same call by somebody else. */
        RawCall callBy(String token, String method) {
            var call = RawCall.of(method, path).as(token);
            return body == null ? call : call.json(body);
        }
    }

    private static Examples known;

    private final Map<String, Example> byOperation = new HashMap<>();
    private final Collection<SentCall> journey;

    private Examples(SharedSuite.Rehearsal finished) {
        var cast = finished.scene().cast();
        var facts = new Facts(finished.scene().events());
        new Disputing(finished.scene(), facts).raise();
        new Progressing(finished.scene(), facts, SharedSuite.today()).all();
        lists(cast, facts);
        training(cast, facts);
        appraisal(cast, facts);
        templates(finished.scene());
        talent(cast, facts);
        new Conversing(finished.scene(), facts, SharedSuite.today()).addTo(byOperation);
        FeedbackExamples.of(finished.scene(), facts, byOperation);
        BoardExamples.of(finished.scene(), facts, byOperation);
        ElsewhereExamples.of(finished.scene(), facts, byOperation);
        CalendarExamples.of(finished.scene(), byOperation);
        PlanningExamples.of(finished.scene(), byOperation);
        MoreExamples.of(finished.scene(), facts, byOperation);
        journey = finished.scene().api().succeeded();
    }

    /** Takes a journey first, once for all tests. */
    static synchronized Examples known() {
        if (known == null) {
            try (var rehearsal = SharedSuite.rehearsal()) {
                rehearsal.journey().run();
                known = new Examples(rehearsal);
            }
        }
        return known;
    }

    Example of(Operation operation) {
        return Optional.ofNullable(byOperation.get(operation.toString()))
                .or(() -> journey.stream()
                        .filter(call -> operation.isAt(call.method(), call.path()))
                        .map(call -> new Example(
                                call.path(), call.actor(), call.body().isEmpty() ? null : call.body()))
                        .findFirst())
                .orElseThrow(() -> new AssertionError("%s has no example here; add one".formatted(operation)));
    }

    private void lists(Cast cast, Facts facts) {
        add("GET /workforce/v1/organisations", "/workforce/v1/organisations", cast.hr());
        add("GET /workforce/v1/posts", "/workforce/v1/posts?organisation=RR8", cast.hr());
        add(
                "GET /workforce/v1/people/{personId}/subject-access",
                "/workforce/v1/people/%s/subject-access".formatted(facts.person()),
                cast.appraisee());
        add("GET /training/v1/programmes", "/training/v1/programmes", cast.hr());
        var person = "/training/v1/people/" + facts.person();
        add("GET /training/v1/people/{personId}/development-needs", person + "/development-needs", cast.appraisee());
        add("GET /training/v1/people/{personId}/qualifications", person + "/qualifications", cast.appraisee());
        add("GET /appraisal/v1/cycles", "/appraisal/v1/cycles?organisation=RR8", cast.hr());
        var cycle = "/appraisal/v1/cycles/" + facts.cycle();
        add("GET /appraisal/v1/cycles/{id}/members", cycle + "/members", cast.hr());
        add("GET /appraisal/v1/cycles/{id}/enrolment", cycle + "/enrolment", cast.hr());
        add("GET /appraisal/v1/cycles/{id}/enrolment/set-aside", cycle + "/enrolment/set-aside", cast.hr());
        add("GET /appraisal/v1/cycles/{id}/missing", cycle + "/missing", cast.hr());
        add(
                "GET /appraisal/v1/cycles/{id}/lines/{managerId}/missing",
                cycle + "/lines/%s/missing".formatted(facts.person()),
                cast.hr());
        add("GET /appraisal/v1/cycles/{id}/ratings", cycle + "/ratings", cast.hr());
        add(
                "GET /appraisal/v1/cycles/{id}/lines/{managerId}/ratings",
                cycle + "/lines/%s/ratings".formatted(facts.person()),
                cast.hr());
        add(
                "GET /appraisal/v1/cycles/{id}/appraisers/{appraiserId}/ratings",
                cycle + "/appraisers/%s/ratings".formatted(facts.person()),
                cast.hr());
        add("GET /appraisal/v1/cycles/{id}/members/export", cycle + "/members/export", cast.hr());
        add("GET /appraisal/v1/due", "/appraisal/v1/due?organisation=RR8&until=2099-12-31", cast.hr());
        add("GET /appraisal/v1/due/export", "/appraisal/v1/due/export?organisation=RR8&until=2099-12-31", cast.hr());
        add(
                "GET /appraisal/v1/pay-step-reviews/export",
                "/appraisal/v1/pay-step-reviews/export?organisation=RR8",
                cast.hr());
        add("GET /appraisal/v1/due/mine", "/appraisal/v1/due/mine", cast.appraisee());
        add("GET /appraisal/v1/due/mine/calendar", "/appraisal/v1/due/mine/calendar", cast.appraisee());
        add(
                "GET /appraisal/v1/people/{personId}/subject-access",
                "/appraisal/v1/people/%s/subject-access".formatted(facts.person()),
                cast.appraisee());
        add(
                "GET /appraisal/v1/appraisals/{id}/printed",
                "/appraisal/v1/appraisals/%s/printed".formatted(facts.appraisal()),
                cast.appraisee());
        add("GET /appraisal/v1/cycles/{id}/progress", cycle + "/progress", cast.hr());
        add("GET /appraisal/v1/cycles/{id}/lines/{managerId}", cycle + "/lines/" + facts.person(), cast.appraisee());
        add("GET /appraisal/v1/compliance", "/appraisal/v1/compliance?organisation=RR8&appraisalYear=2026", cast.hr());
        add("GET /appraisal/v1/templates", "/appraisal/v1/templates", cast.hr());
        add("GET /appraisal/v1/appraisals", "/appraisal/v1/appraisals?cycleId=" + facts.cycle(), cast.hr());
        add("GET /appraisal/v1/appraisals/mine", "/appraisal/v1/appraisals/mine", cast.appraisee());
        add("GET /appraisal/v1/appraisals/mine/export", "/appraisal/v1/appraisals/mine/export", cast.manager());
        add(
                "GET /appraisal/v1/pay-steps",
                "/appraisal/v1/pay-steps?band=Band%206&inBandSince=2024-09-01",
                cast.appraisee());
        add("GET /appraisal/v1/pay-step-reviews", "/appraisal/v1/pay-step-reviews?organisation=RR8", cast.hr());
        add("GET /appraisal/v1/pay-step-reviews/mine", "/appraisal/v1/pay-step-reviews/mine", cast.appraisee());
        add("GET /talent/v1/adverts", "/talent/v1/adverts", cast.hr());
        add("GET /talent/v1/roles", "/talent/v1/roles?organisation=RR8", cast.talentLead());
        add("GET /talent/v1/applications", "/talent/v1/applications?advert=" + facts.advert(), cast.talentLead());
    }

    private void training(Cast cast, Facts facts) {
        var base = "/training/v1/";
        var done = "{\"completedOn\": \"%s\"}".formatted(SharedSuite.today());
        act(base + "inductions/{id}/complete", facts.induction(), cast.educationLead(), done);
        act(base + "enrolments/{id}/complete", facts.enrolment(), cast.assessor(), done);
    }

    private void appraisal(Cast cast, Facts facts) {
        var base = "/appraisal/v1/";
        act(base + "cycles/{id}/open", facts.cycle(), cast.hr(), null);
        act(base + "cycles/{id}/close", facts.cycle(), cast.hr(), null);
        var appraisal = base + "appraisals/{id}/";
        var id = facts.appraisal();
        act(appraisal + "start-preparation", id, cast.appraisee(), null);
        act(appraisal + "hold-meeting", id, cast.manager(), "{\"heldOn\": \"%s\"}".formatted(SharedSuite.today()));
        act(appraisal + "share", id, cast.manager(), null);
        act(appraisal + "sign", id, cast.manager(), null);
        act(
                appraisal + "hand-over",
                id,
                cast.hr(),
                "{\"appraiserId\": \"%s\", \"reason\": \"CONFLICT_OF_INTEREST\"}".formatted(UUID.randomUUID()));
        var all = base + "appraisals/hand-overs";
        act(
                all,
                id,
                cast.hr(),
                "{\"fromAppraiserId\": \"%s\", \"toAppraiserId\": \"%s\", \"reason\": \"CONFLICT_OF_INTEREST\"}"
                        .formatted(UUID.randomUUID(), UUID.randomUUID()));
        act(
                appraisal + "resolve",
                id,
                cast.accountableOfficer(),
                "{\"outcome\": \"STANDS\", \"statement\": \"The evidence is plain\"}");
        put(appraisal + "overall-ratings", id, cast.manager(), "{\"what\": 4, \"how\": 4}");
        act(appraisal + "cancel", id, cast.hr(), "{\"reason\": \"STARTED_IN_ERROR\"}");
        act(appraisal + "complete-unsigned", id, cast.hr(), "{\"reason\": \"NO_ANSWER\"}");
        put(appraisal + "objectives", id, cast.manager(), "{\"objectives\": []}");
        put(appraisal + "behaviours", id, cast.manager(), "{\"values\": [], \"principles\": []}");
        put(appraisal + "competencies", id, cast.manager(), "{\"competencies\": []}");
        put(appraisal + "development-plan", id, cast.manager(), "{\"priorities\": []}");
        put(appraisal + "proposed-objectives", id, cast.manager(), "{\"objectives\": []}");
        act(appraisal + "take-proposed-objectives", id, cast.appraisee(), "{\"numbers\": [1]}");
        put(appraisal + "forward-objectives", id, cast.manager(), "{\"objectives\": []}");
    }

    private void templates(Scene scene) {
        var lead = scene.cast().standardsLead();
        var active = scene.api()
                .quietly(lead, "/appraisal/v1/templates")
                .body()
                .path("items")
                .path(0);
        act("/appraisal/v1/templates/{id}/activate", active.path("id").asText(), lead, null);
    }

    private void talent(Cast cast, Facts facts) {
        var lead = cast.talentLead();
        act("/talent/v1/adverts/{id}/close", facts.advert(), lead, "{\"reason\": \"No longer needed\"}");
        var application = "/talent/v1/applications/{id}/";
        act(application + "shortlist", facts.application(), lead, null);
        act(application + "withdraw", facts.application(), cast.appraisee(), null);
        act(
                application + "panel-decision",
                facts.application(),
                lead,
                "{\"decision\": \"REJECTED\", \"reasons\": \"none\", \"panel\": []}");
    }

    private void add(String operation, String path, Actor actor) {
        byOperation.put(operation, new Example(path, actor, null));
    }

    private void act(String template, String id, Actor actor, String body) {
        byOperation.put("POST " + template, new Example(template.replace("{id}", id), actor, body));
    }

    private void put(String template, String id, Actor actor, String body) {
        byOperation.put("PUT " + template, new Example(template.replace("{id}", id), actor, body));
    }
}
