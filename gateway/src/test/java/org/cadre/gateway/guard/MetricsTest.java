package org.cadre.gateway.guard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cadre.gateway.Neighbourhood;
import org.cadre.kit.testing.TokenIssuer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Neighbourhood.class)
class MetricsTest {

    @Inject
    MeterRegistry meters;

    @Test
    void all_paths_of_a_service_are_one_series() {
        IntStream.range(0, 5).forEach(call -> visit("GET", "/appraisal/v1/" + UUID.randomUUID()));

        await().until(() -> values("uri").contains("/appraisal"));
        assertThat(values("uri")).noneMatch(uri -> uri.startsWith("/appraisal/"));
    }

    @Test
    void methods_that_somebody_invented_are_one_series() {
        visit("BREW", "/appraisal/v1/coffee");
        visit("WHEN", "/appraisal/v1/coffee");

        await().until(() -> values("method").contains("OTHER"));
        assertThat(values("method")).doesNotContain("BREW", "WHEN");
    }

    @Test
    void paths_that_nobody_owns_are_one_series() {
        visit("GET", "/" + UUID.randomUUID());

        await().until(() -> values("uri").contains("NOT_FOUND"));
        assertThat(values("uri")).noneMatch(uri -> uri.matches("/.*-.*-.*"));
    }

    private static void visit(String method, String path) {
        var token = TokenIssuer.trusted().to("appraisal").client("metrics").sign();
        given().header("Authorization", "Bearer " + token).request(method, path);
    }

    private Set<String> values(String tag) {
        return meters.find("http.server.requests").timers().stream()
                .map(timer -> timer.getId().getTag(tag))
                .collect(Collectors.toSet());
    }
}
