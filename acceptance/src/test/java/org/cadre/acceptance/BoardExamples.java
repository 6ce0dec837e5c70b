package org.cadre.acceptance;

import java.util.Map;
import org.cadre.acceptance.Examples.Example;

/** The calls about the members of a board. */
final class BoardExamples {

    private static final String BASE = "/appraisal/v1/";

    private final Scene scene;
    private final Governing board;
    private final Map<String, Example> examples;

    private BoardExamples(Scene scene, Governing board, Map<String, Example> examples) {
        this.scene = scene;
        this.board = board;
        this.examples = examples;
    }

    static void of(Scene scene, Facts facts, Map<String, Example> examples) {
        var board = new Governing(scene);
        board.begin();
        var calls = new BoardExamples(scene, board, examples);
        calls.seats();
        calls.tests();
        calls.submissions();
        calls.references();
        calls.appraisals(facts);
        calls.carryingOn(facts);
    }

    private void seats() {
        var hr = scene.cast().hr();
        add("GET board-seats", "board-seats" + ofBoard(), hr, null);
        add("GET board-seats/{id}", "board-seats/" + board.memberSeat(), hr, null);
        add("POST board-seats/{id}/end", "board-seats/" + board.memberSeat() + "/end", hr, """
                {"endsOn": "2099-12-31"}
                """);
    }

    private void tests() {
        var secretary = scene.cast().manager();
        var test = board.test().substring(BASE.length());
        var one = "fit-and-proper-tests/{id}";
        add("GET fit-and-proper-tests", "fit-and-proper-tests" + ofBoard(), secretary, null);
        add("GET fit-and-proper-tests/export", "fit-and-proper-tests/export" + ofBoard(), secretary, null);
        add("GET " + one, test, secretary, null);
        add("GET " + one + "/actions", test + "/actions", secretary, null);
        add("POST " + one + "/attest", test + "/attest", scene.cast().appraisee(), null);
        add("POST " + one + "/record-check", test + "/record-check", secretary, """
                {"kind": "DBS", "checkedOn": "%s", "finding": "CLEAR", "note": "Seen by two"}
                """.formatted(SharedSuite.today()));
        add("POST " + one + "/investigate", test + "/investigate", secretary, """
                {"grounds": "A letter came"}
                """);
        add("POST " + one + "/sign-off", test + "/sign-off", scene.cast().educationLead(), """
                {"verdict": "NOT_FIT", "statement": "It was found to be so"}
                """);
    }

    private void submissions() {
        var chair = scene.cast().educationLead();
        var id = board.submission();
        add("GET fit-and-proper-submissions", "fit-and-proper-submissions" + ofBoard(), chair, null);
        add("GET fit-and-proper-submissions/{id}", "fit-and-proper-submissions/" + id, chair, null);
        add("POST fit-and-proper-submissions", "fit-and-proper-submissions", chair, """
                {"organisation": "%s"}
                """.formatted(
                        scene.cast().organisation()));
    }

    private void references() {
        var secretary = scene.cast().manager();
        var reference = board.reference().substring(BASE.length());
        add("GET board-references", "board-references" + ofBoard(), scene.cast().hr(), null);
        add(
                "GET board-references/export",
                "board-references/export" + ofBoard(),
                scene.cast().hr(),
                null);
        add("GET board-references/{id}", reference, secretary, null);
        add("GET board-references/{id}/text", reference + "/text", secretary, null);
        add("POST board-references/{id}/complete", reference + "/complete", secretary, """
                {"text": "Nothing stands against the director"}
                """);
        var director = scene.cast().assessor();
        add("GET board-references/mine", "board-references/mine", director, null);
        add("GET board-references/{id}/objections", reference + "/objections", director, null);
        add("POST board-references/{id}/object", reference + "/object", director, """
                {"grounds": "The dates of the second appointment are wrong"}
                """);
        add("POST board-references/{id}/consider-objection", reference + "/consider-objection", secretary, """
                {"outcome": "NOT_UPHELD", "statement": "They are those of the letter"}
                """);
    }

    private void appraisals(Facts facts) {
        var hr = scene.cast().hr();
        add("GET board-appraisals", "board-appraisals" + ofBoard() + "&appraisalYear=2026", hr, null);
        add("GET board-appraisals/export", "board-appraisals/export" + ofBoard() + "&appraisalYear=2026", hr, null);
        add("POST board-appraisals/submit", "board-appraisals/submit", hr, """
                {"appraisalId": "%s"}
                """.formatted(facts.appraisal()));
    }

    private void carryingOn(Facts facts) {
        var hr = scene.cast().hr();
        var initiative = board.initiative().substring(BASE.length());
        add("GET initiatives", "initiatives" + ofBoard(), hr, null);
        add("GET initiatives/{id}", initiative, hr, null);
        add("POST initiatives/{id}/close", initiative + "/close", hr, null);
        add("GET open-matters", "open-matters" + ofBoard(), hr, null);
        add("GET open-matters/export", "open-matters/export" + ofBoard(), hr, null);
        var matter = "open-matters/" + board.matter();
        add("GET open-matters/{id}", matter, hr, null);
        var leaver = scene.api().quietly(hr, BASE + matter).expect(200).text("leaverId");
        add("POST leavers/{personId}/subject-access", "leavers/%s/subject-access".formatted(leaver), hr, """
                {"reference": "SAR-2026/17", "requestedOn": "2026-04-01"}
                """);
        add("POST open-matters/{id}/hand-over", matter + "/hand-over", hr, """
                {"ownerId": "%s"}
                """.formatted(facts.person()));
    }

    private String ofBoard() {
        return "?organisation=" + scene.cast().organisation();
    }

    /** @param operation method and template below the base path */
    private void add(String operation, String path, Actor actor, String body) {
        var parts = operation.split(" ", 2);
        examples.put("%s %s%s".formatted(parts[0], BASE, parts[1]), new Example(BASE + path, actor, body));
    }
}
