package org.cadre.kit.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.UUID;

/** Gives every POST of a test that has no {@code Idempotency-Key} a new one, as every client does. */
public class KeyedPosts implements QuarkusTestBeforeEachCallback, Filter {

    private static final String HEADER = "Idempotency-Key";

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        if (RestAssured.filters().stream().noneMatch(KeyedPosts.class::isInstance)) {
            RestAssured.filters(this);
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        if (request.getMethod().equals("POST") && !request.getHeaders().hasHeaderWithName(HEADER)) {
            request.header(HEADER, "\"%s\"".formatted(UUID.randomUUID()));
        }
        return context.next(request, response);
    }
}
