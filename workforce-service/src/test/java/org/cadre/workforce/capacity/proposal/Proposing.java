package org.cadre.workforce.capacity.proposal;

import static org.cadre.workforce.capacity.Planning.made;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.cadre.kit.testing.TokenIssuer;
import org.cadre.workforce.Calls;
import org.cadre.workforce.capacity.TemperatureCheck;

/** Calls of those who propose posts of Leeds (RR8) and decide on them. */
final class Proposing {

    static final String PROPOSALS = "/workforce/v1/establishment-proposals";
    static final String PLANNER = "workforce-planner@RR8";
    static final String OFFICER = "accountable-officer@RR8";
    static final String WHY = "{\"reason\": \"The money is there from April\"}";

    /** Two people are proposed, a fifth and a bit of whose paid time is away. */
    static final String WEEK = "{\"hoursPerWeek\": 70, \"hoursPerPost\": 37.5}";

    private Proposing() {}

    /** Id of a new study of a queue. */
    static String queue() {
        return id(made("/workforce/v1/capacity-studies", TemperatureCheck.centre(1)));
    }

    /** Id of a new study of a year's work. */
    static String year() {
        return id(made("/workforce/v1/wisn", """
                {"organisation": "RR8", "service": "Community clinic", "staffCategory": "Nurses of band 6",
                 "workingTime": {"daysPerWeek": 5, "publicHolidays": 8, "annualLeave": 27, "sickLeave": 9,
                                 "otherLeave": 5, "hoursPerDay": 7.5},
                 "activities": [{"name": "Contacts", "timesPerYear": 20000, "hoursEach": 0.75}],
                 "everybody": [{"name": "Records and meetings", "shareOfTime": 0.2}],
                 "individuals": [{"name": "Clinical lead", "people": 1, "hoursPerYear": 300}],
                 "inPost": 10}
                """));
    }

    /** Id of a new study of a pathway, which proposes clerks. */
    static String pathway() {
        return id(made("/workforce/v1/capacity-simulations", """
                {"organisation": "RR8", "service": "Walk-in clinic", "closesAtMinute": 60, "seed": 1, "replications": 5,
                 "sources": [{"coming": "AT_RANDOM", "name": "arrivals", "expected": 10, "untilMinute": 60, "next": "desk"}],
                 "teams": [{"name": "clerks", "shifts": [{"fromMinute": 0, "staff": 2}]}],
                 "steps": [{"kind": "STATION", "name": "desk", "team": "clerks", "acceptableWait": 60,
                            "time": {"shape": "FIXED", "mean": 3}, "next": "out"},
                           {"kind": "EXIT", "name": "out"}],
                 "wish": {"share": 0.5, "overrunMinutes": 60, "choices": [{"team": "clerks", "least": 1, "most": 3}]}}
                """));
    }

    static String wanted(String study, String cover) {
        return """
                {"studyId": "%s", "cover": %s, "staffGroup": "Nursing and Midwifery Registered", "band": "Band 6",
                 "owner": "Head of vaccination", "reason": "Nobody should wait longer than five minutes",
                 "wantedFrom": "2026-06-01"}
                """.formatted(study, cover);
    }

    /** Path of a new draft. */
    static String drafted() {
        return made(PROPOSALS, wanted(queue(), WEEK));
    }

    /** Path of a new draft that was proposed. */
    static String proposed() {
        var path = drafted();
        act(Calls.as(PLANNER), path, "propose", 0, "").statusCode(200);
        return path;
    }

    static ValidatableResponse act(RequestSpecification by, String path, String verb, long version, String body) {
        return send(by.header("If-Match", "\"%d\"".formatted(version)), path + "/" + verb, body);
    }

    static ValidatableResponse send(RequestSpecification by, String path, String body) {
        var keyed = by.header("Idempotency-Key", UUID.randomUUID().toString());
        return (body.isEmpty() ? keyed : keyed.contentType("application/json").body(body))
                .post(path)
                .then();
    }

    /** Somebody with an account of this name. */
    static RequestSpecification somebody(String account, String... roles) {
        return RestAssured.given()
                .auth()
                .oauth2(TokenIssuer.trusted()
                        .to("workforce")
                        .subject(account)
                        .roles(roles)
                        .sign());
    }

    static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
