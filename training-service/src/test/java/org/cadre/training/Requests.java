package org.cadre.training;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.cadre.kit.testing.TokenIssuer;

/** The calls that more than one test makes. */
public final class Requests {

    public static final String BASE = "/training/v1";
    public static final String ROSALIND_FRANKLIN = "01920000-0000-7000-8000-00000000c203";

    private Requests() {}

    public static RequestSpecification as(String... roles) {
        return given().auth()
                .oauth2(TokenIssuer.trusted().to("training").roles(roles).sign());
    }

    /** A member of staff with their own token, and roles where they have some. */
    public static RequestSpecification as(Staff.Member member, String... roles) {
        return given().auth()
                .oauth2(TokenIssuer.trusted()
                        .to("training")
                        .roles(roles)
                        .staffUid(member.staffUid())
                        .sign());
    }

    public static RequestSpecification educationLead() {
        return as("education-lead@RR8");
    }

    public static ValidatableResponse post(RequestSpecification caller, String path, Map<String, ?> body) {
        return caller.contentType("application/json")
                .body(body)
                .post(BASE + path)
                .then();
    }

    public static ValidatableResponse get(RequestSpecification caller, String path, Object... parameters) {
        return caller.get(BASE + path, parameters).then();
    }

    public static ValidatableResponse induction(RequestSpecification caller, UUID personId) {
        return get(caller, "/people/{personId}/induction", personId);
    }

    public static ValidatableResponse completeInduction(Staff.Member member, String on) {
        var induction = induction(educationLead(), member.personId()).extract();
        return post(
                educationLead().header("If-Match", induction.header("ETag")),
                "/inductions/%s/complete".formatted(induction.<String>path("id")),
                Map.of("completedOn", on));
    }

    public static ValidatableResponse enrol(Staff.Member member, String programmeId) {
        return post(
                educationLead(),
                "/enrolments",
                Map.of("personId", member.personId().toString(), "programmeId", programmeId));
    }

    public static ValidatableResponse complete(RequestSpecification caller, ValidatableResponse enrolment, String on) {
        var read = enrolment.extract();
        return post(
                caller.header("If-Match", read.header("ETag")),
                "/enrolments/%s/complete".formatted(read.<String>path("id")),
                Map.of("completedOn", on));
    }

    public static ValidatableResponse eligibility(RequestSpecification caller, Staff.Member member, String stage) {
        return get(caller, "/people/{personId}/eligibility?stage={stage}", member.personId(), stage);
    }
}
