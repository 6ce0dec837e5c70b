package org.cadre.acceptance.year;

import java.time.LocalDate;
import java.util.Map;
import org.cadre.acceptance.Actor;
import org.cadre.acceptance.Answer;
import org.cadre.acceptance.Api;

/**
 * One appraisal, step by step, as the two people in it take it.
 *
 * @param path of the appraisal
 */
record Conversation(Api api, String path, Actor appraisee, Actor appraiser, LocalDate today) {

    /** The appraisee prepares and shows it. */
    Answer prepare() {
        var begun = post(appraisee, "start-preparation", seen(appraisee), Map.of());
        var written = put(appraisee, "objectives", begun, Map.of("objectives", Form.aims(today)));
        return post(appraisee, "share", written, Map.of());
    }

    /** From now on the appraiser writes. */
    Answer meet(Answer shared) {
        return post(appraiser, "hold-meeting", shared, Map.of("heldOn", today.toString()));
    }

    Form form() {
        return Form.of(
                api.quietly(appraiser, path + "/behaviours").expect(200).body(),
                api.quietly(appraiser, path + "/competencies").expect(200).body());
    }

    /** Everything but what was achieved: how, and the two ratings as a whole, which nothing merges. */
    Answer write(Answer met, Form form, Ratings ratings) {
        var behaved = put(appraiser, "behaviours", met, form.behaviours());
        var able = put(appraiser, "competencies", behaved, form.ratedCompetencies());
        var planned = put(appraiser, "development-plan", able, form.plan(today));
        return rate(planned, ratings);
    }

    Answer rate(Answer seen, Ratings ratings) {
        return put(appraiser, "overall-ratings", seen, Map.of("what", ratings.what(), "how", ratings.how()));
    }

    Answer achieved(Answer seen) {
        return put(appraiser, "objectives", seen, Map.of("objectives", Form.outcomes(today)));
    }

    Answer achievedOnBoard(Answer seen) {
        return put(appraiser, "objectives", seen, Map.of("objectives", Form.outcomesOfBoardMember(today)));
    }

    /** The mid-year review. */
    Answer reviewed(Answer seen) {
        var talk = Map.of("heldOn", today.toString(), "note", "The year so far");
        return post(appraiser, "record-check-in", seen, talk);
    }

    /** A1: what circumstances had a part in the lowest rating. */
    Answer explained(Answer written) {
        var factors = Map.of("systemicFactors", "Two vacancies all year, and a rota that was inherited");
        api.post(appraiser, path + "/state-systemic-factors", written, factors).expect(200);
        return seen(appraiser);
    }

    Answer signedByAppraiser(Answer written) {
        return post(appraiser, "sign", written, Map.of());
    }

    Answer signedByAppraisee(Answer signed) {
        return post(appraisee, "sign", signed, Map.of());
    }

    /** The signature of the appraiser is refused while something is missing. */
    Answer refusedSignature(Answer written) {
        return api.post(appraiser, path + "/sign", written, Map.of()).expect(422);
    }

    Answer seen(Actor actor) {
        return api.quietly(actor, path).expect(200);
    }

    Answer post(Actor actor, String verb, Answer seen, Map<String, ?> body) {
        return api.post(actor, path + "/" + verb, seen, body).expect(200);
    }

    private Answer put(Actor actor, String part, Answer seen, Map<String, ?> content) {
        return api.put(actor, path + "/" + part, seen, content).expect(200);
    }
}
