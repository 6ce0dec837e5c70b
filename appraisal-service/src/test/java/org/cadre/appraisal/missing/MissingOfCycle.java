package org.cadre.appraisal.missing;

import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.as;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.cadre.appraisal.testing.Conversation;

/** What HR and managers ask of what is missing. */
final class MissingOfCycle {

    private MissingOfCycle() {}

    static ValidatableResponse missing(String organisation, String cycle) {
        return as("hr@" + organisation)
                .get(BASE + "/cycles/" + cycle + "/missing")
                .then()
                .statusCode(200);
    }

    static ValidatableResponse missing(Conversation conversation) {
        return missing(conversation.organisation, conversation.cycleId);
    }

    static String line(Conversation conversation, UUID manager) {
        return BASE + "/cycles/" + conversation.cycleId + "/lines/" + manager + "/missing";
    }

    static ValidatableResponse line(RequestSpecification caller, Conversation conversation, UUID manager) {
        return caller.get(line(conversation, manager)).then().statusCode(200);
    }

    /** For whom appraisals wait; nothing is said of a party for which none does. */
    static void awaiting(ValidatableResponse answer, String part, String party, Integer appraisals) {
        answer.body(part + ".awaiting." + party, equalTo(appraisals));
    }
}
