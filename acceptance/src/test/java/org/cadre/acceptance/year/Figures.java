package org.cadre.acceptance.year;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far some people have come, by the rules C8 and C9.
 *
 * @param standings how many stand where
 */
record Figures(Map<String, Long> standings) {

    private static final Set<String> COUNTED = Set.of(Roll.IN_PROGRESS, Roll.COMPLETED, "NO_APPRAISER", "CANCELLED");

    /** As a line manager is to see it: without who is not expected to be appraised. */
    Figures counted() {
        return new Figures(standings.entrySet().stream()
                .filter(standing -> COUNTED.contains(standing.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new)));
    }

    /** The same as text, which shows in one line what differs. */
    String text() {
        var eligible =
                counted().standings.values().stream().mapToLong(Long::longValue).sum();
        long completed = standings.getOrDefault(Roll.COMPLETED, 0L);
        return text(new TreeMap<>(standings), eligible, completed, percent(completed, eligible), completed);
    }

    /** Nobody of these people was appraised before, so who completed one now is compliant, and nobody else. */
    static String textOf(JsonNode compliance) {
        var standings = new TreeMap<String, Long>();
        compliance
                .path("standings")
                .properties()
                .forEach(one -> standings.put(one.getKey(), one.getValue().asLong()));
        return text(
                standings,
                compliance.path("eligible").asLong(),
                compliance.path("completed").asLong(),
                compliance.path("completedPercent").asText("none"),
                compliance.path("compliant").asLong());
    }

    private static String text(
            Map<String, Long> standings, long eligible, long completed, String percent, long compliant) {
        return "%s, %d eligible, %d complete (%s %%), %d compliant"
                .formatted(standings, eligible, completed, percent, compliant);
    }

    private static String percent(long part, long whole) {
        return whole == 0
                ? "none"
                : BigDecimal.valueOf(100 * part)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                        .toString();
    }
}
