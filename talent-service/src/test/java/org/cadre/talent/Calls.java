package org.cadre.talent;

import static io.restassured.RestAssured.given;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.cadre.kit.testing.TokenIssuer;

/** Calls of the service by the people of its tests. */
public final class Calls {

    public static final String ROLES = "/talent/v1/roles";
    public static final String ADVERTS = "/talent/v1/adverts";
    public static final String APPLICATIONS = "/talent/v1/applications";
    public static final String APPOINTMENTS = "/talent/v1/appointments";

    private Calls() {}

    public static RequestSpecification as(String... roles) {
        return given().auth()
                .oauth2(TokenIssuer.trusted().to("talent").roles(roles).sign());
    }

    /** The talent lead of the region that RR8 lies in. */
    public static RequestSpecification lead() {
        return as("talent-lead@Y63");
    }

    public static RequestSpecification foreignLead() {
        return as("talent-lead@Y60");
    }

    public static RequestSpecification hr() {
        return as("hr@RR8");
    }

    public static RequestSpecification the(World.Person person, String... roles) {
        return given().auth()
                .oauth2(TokenIssuer.trusted()
                        .to("talent")
                        .roles(roles)
                        .staffUid(person.staffUid())
                        .sign());
    }

    /** Days go as text, as the API document asks. */
    public static ValidatableResponse post(RequestSpecification caller, String path, Map<String, ?> body) {
        var written = new LinkedHashMap<String, Object>(body);
        written.replaceAll((name, value) -> value instanceof LocalDate ? value.toString() : value);
        return caller.contentType("application/json").body(written).post(path).then();
    }

    /** The same call by many at the same moment; returns all answers. */
    public static List<ExtractableResponse<Response>> atOnce(int callers, IntFunction<ValidatableResponse> call) {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(callers)) {
            var answers = IntStream.range(0, callers)
                    .mapToObj(caller -> threads.submit(() -> {
                        start.await();
                        return call.apply(caller).extract();
                    }))
                    .toList();
            start.countDown();
            return answers.stream().map(Calls::resolved).toList();
        }
    }

    private static <T> T resolved(Future<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An act on the present version of a resource. */
    public static ValidatableResponse act(
            RequestSpecification caller,
            RequestSpecification reader,
            String resource,
            String verb,
            Map<String, ?> body) {
        var etag = reader.get(resource).header("ETag");
        return post(caller.header("If-Match", String.valueOf(etag)), resource + "/" + verb, body);
    }
}
