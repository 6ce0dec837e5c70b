package org.cadre.acceptance.year;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * What the parties fill in: the same criteria for everybody at one stage.
 *
 * @param values codes, as are the other two
 */
record Form(List<String> values, List<String> principles, List<String> competencies) {

    /** National, by its id in the reference data. */
    private static final String EDI_PRIORITY = "01920000-0000-7000-8000-00000000b008";

    static Form of(JsonNode behaviours, JsonNode competencies) {
        return new Form(
                codes(behaviours.path("values")),
                codes(behaviours.path("principles")),
                codes(competencies.path("competencies")));
    }

    Map<String, ?> behaviours() {
        return Map.of("values", rated(values), "principles", rated(principles));
    }

    /** One is weak, and becomes the development need. */
    Map<String, ?> ratedCompetencies() {
        var all = competencies.stream()
                .map(code -> Map.of("code", code, "rating", code.equals(need()) ? 2 : 4))
                .toList();
        return Map.of("competencies", all);
    }

    Map<String, ?> plan(LocalDate today) {
        return Map.of(
                "priorities",
                List.of(Map.of(
                        "priority",
                        "Practise it with a colleague",
                        "competency",
                        need(),
                        "dueOn",
                        today.plusMonths(6).toString())));
    }

    private String need() {
        return competencies.getFirst();
    }

    /** What somebody brings along to the meeting: aims, and nothing yet of what became of them. */
    static List<Map<String, Object>> aims(LocalDate today) {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(number -> Map.<String, Object>of(
                        "title", "Aim %d".formatted(number),
                        "measure", "Shorter waits by %d days".formatted(number),
                        "dueOn", today.plusMonths(3).toString()))
                .toList();
    }

    /** A board member's serve a priority each, and one is for equality. */
    static List<Map<String, Object>> outcomesOfBoardMember(LocalDate today) {
        return outcomes(today).stream()
                .map(objective -> {
                    var marked = new HashMap<String, Object>(objective);
                    marked.put("priorityId", EDI_PRIORITY);
                    marked.put("edi", true);
                    return Map.copyOf(marked);
                })
                .toList();
    }

    static List<Map<String, Object>> outcomes(LocalDate today) {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(number -> Map.<String, Object>of(
                        "title",
                        "Aim %d".formatted(number),
                        "measure",
                        "Shorter waits by %d days".formatted(number),
                        "dueOn",
                        today.plusMonths(3).toString(),
                        "outcome",
                        "Met by the autumn",
                        "rating",
                        4))
                .toList();
    }

    private static List<Map<String, Object>> rated(List<String> codes) {
        return codes.stream()
                .map(code -> Map.<String, Object>of("code", code, "rating", 4, "evidence", "Seen in the year"))
                .toList();
    }

    private static List<String> codes(JsonNode criteria) {
        return StreamSupport.stream(criteria.spliterator(), false)
                .map(criterion -> criterion.path("code").asText())
                .toList();
    }
}
