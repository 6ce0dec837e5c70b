package org.cadre.acceptance.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** How a year was rated: not told while it runs, and frozen when it is closed. */
final class Fairness {

    private static final int HIDDEN_UP_TO = 7;
    private static final int ROUNDED_TO = 5;

    private final Employer employer;
    private final HeldYear year;

    Fairness(Employer employer, HeldYear year) {
        this.employer = employer;
        this.year = year;
    }

    private String path() {
        return year.cycle() + "/ratings";
    }

    void isNotToldYet() {
        var refused =
                employer.api().get(employer.hr(), Employer.APPRAISALS + path()).expect(409);
        assertThat(refused.text("code")).isEqualTo("cycle-not-closed");
    }

    /** "What" and "how", each for itself, with counts that are rounded or hidden. */
    JsonNode isAsGiven(Collection<Ratings> given) {
        var seen = employer.read(employer.hr(), path()).body();
        half(seen.path("what"), given, Ratings::what);
        half(seen.path("how"), given, Ratings::how);
        return seen;
    }

    void hasNotChanged(JsonNode earlier) {
        assertThat(employer.read(employer.hr(), path()).body()).isEqualTo(earlier);
    }

    private static void half(JsonNode seen, Collection<Ratings> given, ToIntFunction<Ratings> half) {
        var counts = JsonNodeFactory.instance.objectNode();
        byRating(given, half).forEach((rating, count) -> counts.put(Integer.toString(rating), shown(count)));
        var mean = given.stream().mapToInt(half).average().orElseThrow();
        assertThat(seen.path("appraisals").asText()).isEqualTo(shown(given.size()));
        assertThat(seen.path("withheld").asBoolean()).isFalse();
        assertThat(seen.path("counts")).isEqualTo(counts);
        assertThat(seen.path("mean").decimalValue())
                .isEqualByComparingTo(BigDecimal.valueOf(mean).setScale(1, RoundingMode.HALF_UP));
    }

    private static Map<Integer, Long> byRating(Collection<Ratings> given, ToIntFunction<Ratings> half) {
        return given.stream().collect(Collectors.groupingBy(half::applyAsInt, Collectors.counting()));
    }

    private static String shown(long count) {
        return count <= HIDDEN_UP_TO ? "*" : Long.toString(Math.round((double) count / ROUNDED_TO) * ROUNDED_TO);
    }
}
