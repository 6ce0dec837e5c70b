package org.cadre.workforce.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.workforce.capacity.Planning.make;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.Test;

/** What the guide for capacity tells an integrator to send is answered, and as the guide says. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class GuideStudiesTest {

    private static final Path PAGE = Path.of("../docs/guide/capacity.md");
    private static final String API = "/workforce/v1/";

    @Test
    void its_queues_are_answered() {
        var bodies = bodies("capacity-studies");

        assertThat(bodies).hasSize(3);
        make(API + "capacity-studies", bodies.get(0), "workforce-planner@RR8").statusCode(201);
        make(API + "capacity-studies", bodies.get(1), "workforce-planner@RR8")
                .statusCode(201)
                .body("result.priorities", hasSize(3));
        make(API + "capacity-studies", bodies.get(2), "workforce-planner@RR8")
                .statusCode(201)
                .body("result.day.periods", hasSize(8))
                .body("result.day.periods.servers", everyItem(greaterThan(0)));
    }

    /** Twenty-four doses for at most twenty-four people: whoever comes leaves. */
    @Test
    void its_days_are_simulated() {
        var bodies = bodies("capacity-simulations");

        assertThat(bodies).hasSize(3);
        make(API + "capacity-simulations", bodies.get(0), "workforce-planner@RR8")
                .statusCode(201);
        var told = make(API + "capacity-simulations", bodies.get(1), "workforce-planner@RR8")
                .statusCode(201)
                .body("result.stations[1].byUrgency", hasSize(2))
                .extract()
                .jsonPath();
        assertThat(told.getDouble("result.left.mean"))
                .isEqualTo(told.getDouble("result.came.mean"))
                .isBetween(22.0, 24.0);
        make(API + "capacity-simulations", bodies.get(2), "workforce-planner@RR8")
                .statusCode(201)
                .body("result.precision.reached", equalTo(true));
    }

    private static List<String> bodies(String collection) {
        try {
            return Pattern.compile("\\$BASE/%s -d '(\\{[^']*\\})'".formatted(collection))
                    .matcher(Files.readString(PAGE))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
