package org.cadre.workforce;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import org.cadre.kit.testing.TokenIssuer;

/** Requests with a token of this service. */
public final class Calls {

    private Calls() {}

    public static RequestSpecification as(String... roles) {
        return RestAssured.given()
                .auth()
                .oauth2(TokenIssuer.trusted().to("workforce").roles(roles).sign());
    }

    public static RequestSpecification asPerson(String staffUid) {
        return RestAssured.given()
                .auth()
                .oauth2(TokenIssuer.trusted().to("workforce").staffUid(staffUid).sign());
    }
}
