package org.cadre.appraisal.testing;

import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.post;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cadre.appraisal.testing.Upstream.Employee;

/** The board of a trust of its own: a chair, who tests the chair, who keeps the records, and a non-executive director. */
public final class Boardroom {

    /** Codes of the checks of every test. */
    public static final List<String> CHECKS = List.of(
            "DBS",
            "DISCIPLINARY_FINDINGS",
            "DISQUALIFIED_DIRECTORS",
            "DISQUALIFIED_TRUSTEES",
            "EMPLOYMENT_HISTORY",
            "GRIEVANCES_UPHELD",
            "IDENTITY",
            "INSOLVENCY",
            "LAST_APPRAISAL",
            "OCCUPATIONAL_HEALTH",
            "PROFESSIONAL_REGISTER",
            "REFERENCES",
            "ROLE",
            "SETTLEMENT_AGREEMENTS",
            "SOCIAL_MEDIA",
            "TRAINING",
            "TRIBUNAL_JUDGMENTS",
            "VALUES",
            "WHISTLEBLOWING");

    public final String organisation = Conversation.newOrganisation();
    private final List<Employee> people = Upstream.employees(organisation, Optional.empty(), 4);
    public final Employee chair = people.get(0);
    public final Employee deputy = people.get(1);
    public final Employee secretary = people.get(2);
    public final Employee member = people.get(3);
    public final String chairSeat = seat(chair, "CHAIR");
    public final String secretarySeat = seat(secretary, "COMPANY_SECRETARY");
    public final String memberSeat = seat(member, "NON_EXECUTIVE_DIRECTOR");

    private Boardroom() {
        seat(deputy, "DEPUTY_CHAIR");
    }

    public static Boardroom complete() {
        return new Boardroom();
    }

    public RequestSpecification hr() {
        return as("hr@" + organisation);
    }

    public RequestSpecification chair() {
        return asStaff(chair.staffUid());
    }

    public RequestSpecification deputy() {
        return asStaff(deputy.staffUid());
    }

    public RequestSpecification secretary() {
        return asStaff(secretary.staffUid());
    }

    public RequestSpecification member() {
        return asStaff(member.staffUid());
    }

    public ValidatableResponse take(RequestSpecification caller, Employee person, String role) {
        return take(caller, person, role, "2026-04-01");
    }

    public ValidatableResponse take(RequestSpecification caller, Employee person, String role, String startsOn) {
        return take(caller, person, role, startsOn, "NHS_TRUST");
    }

    public ValidatableResponse take(
            RequestSpecification caller, Employee person, String role, String startsOn, String body) {
        return post(
                caller,
                "/board-seats",
                Map.of(
                        "organisation",
                        organisation,
                        "body",
                        body,
                        "personId",
                        person.personId(),
                        "role",
                        role,
                        "startsOn",
                        startsOn));
    }

    /** The path of an open test of a seat. */
    public String test(String seat) {
        return "/fit-and-proper-tests/"
                + post(secretary(), "/fit-and-proper-tests", Map.of("seatId", seat))
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }

    /** The path of a test of the member that waits for its sign-off only. */
    public String checked() {
        var test = test(memberSeat);
        act(member(), test, "attest").statusCode(200);
        CHECKS.forEach(kind -> check(test, kind, "CLEAR").statusCode(200));
        return test;
    }

    public ValidatableResponse check(String test, String kind, String finding) {
        return check(test, kind, finding, "2026-04-02");
    }

    public ValidatableResponse check(String test, String kind, String finding, String checkedOn) {
        return check(
                test, Map.of("kind", kind, "checkedOn", checkedOn, "finding", finding, "note", "Seen by two people"));
    }

    public ValidatableResponse check(String test, String kind, String finding, String checkedOn, String bornOn) {
        return check(test, Map.of("kind", kind, "checkedOn", checkedOn, "finding", finding, "bornOn", bornOn));
    }

    private ValidatableResponse check(String test, Map<String, String> check) {
        return act(secretary(), test, "record-check", check);
    }

    /** Every check anew, on one day. */
    public void checkAgain(String test, String checkedOn) {
        CHECKS.forEach(kind -> check(test, kind, "CLEAR", checkedOn).statusCode(200));
    }

    private String seat(Employee person, String role) {
        return take(hr(), person, role).statusCode(201).extract().path("id");
    }
}
