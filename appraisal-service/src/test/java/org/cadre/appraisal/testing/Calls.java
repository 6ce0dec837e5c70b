package org.cadre.appraisal.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.cadre.kit.testing.TokenIssuer;

/** Requests as somebody. */
public final class Calls {

    public static final String BASE = "/appraisal/v1";

    private Calls() {}

    public static RequestSpecification as(String... roles) {
        return given().auth()
                .oauth2(TokenIssuer.trusted().to("appraisal").roles(roles).sign());
    }

    public static RequestSpecification asStaff(String staffUid, String... roles) {
        return given().auth()
                .oauth2(TokenIssuer.trusted()
                        .to("appraisal")
                        .roles(roles)
                        .staffUid(staffUid)
                        .sign());
    }

    public static ValidatableResponse post(RequestSpecification caller, String path, Object body) {
        return caller.contentType("application/json")
                .body(body)
                .post(BASE + path)
                .then();
    }

    /** Acts on the present version of what lies at {@code resource}. */
    public static ValidatableResponse act(RequestSpecification caller, String resource, String verb, Object body) {
        var etag = caller.get(BASE + resource).then().extract().header("ETag");
        return post(caller.header("If-Match", String.valueOf(etag)), resource + "/" + verb, body);
    }

    public static ValidatableResponse act(RequestSpecification caller, String resource, String verb) {
        var etag = caller.get(BASE + resource).then().extract().header("ETag");
        return caller.header("If-Match", String.valueOf(etag))
                .post(BASE + resource + "/" + verb)
                .then();
    }

    /** HR closes a cycle, however many of its appraisals are not complete. */
    public static ValidatableResponse closeCycle(RequestSpecification hr, String cycle) {
        return act(hr, cycle, "close?openAppraisals=10000000");
    }

    /** Replaces what lies at {@code resource}, in its present version. */
    public static ValidatableResponse replace(RequestSpecification caller, String resource, Object body) {
        var etag = caller.get(BASE + resource).then().extract().header("ETag");
        return caller.header("If-Match", String.valueOf(etag))
                .contentType("application/json")
                .body(body)
                .put(BASE + resource)
                .then();
    }

    /** Replaces a part of the present version of what lies at {@code resource}. */
    public static ValidatableResponse put(RequestSpecification caller, String resource, String part, Object body) {
        var etag = caller.get(BASE + resource).then().extract().header("ETag");
        return caller.header("If-Match", String.valueOf(etag))
                .contentType("application/json")
                .body(body)
                .put(BASE + resource + "/" + part)
                .then();
    }
}
