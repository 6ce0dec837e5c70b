package org.cadre.workforce.planning.run;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A model of many alike.
 *
 * @param kinds of joiners of each group, each of another age or band
 */
record LargeModel(int groups, int bands, int kinds, int stepsPerYear) {

    private static final String UNPAID = "";
    private static final String UNCERTAIN = """
            , "uncertainties": [{"id": "Leavers", "aim": "LEAVE", "low": 0.9, "high": 1.1, "persistence": 0.8, "source": "None"}]
            """;

    /** Whose rates of leaving are not known. */
    String text() {
        return written(UNPAID, UNCERTAIN);
    }

    /** Of which only chance varies. */
    String certain() {
        return written(UNPAID, "");
    }

    /** Whose pay is known. */
    String paid() {
        return written("\"payPerYear\": 37796, ", UNCERTAIN);
    }

    private String written(String pay, String uncertain) {
        return """
                {"organisation": "RR8", "name": "Many", "startsOn": "2026-04-01", "stepsPerYear": %d, "groups": [%s]%s}
                """.formatted(stepsPerYear, each(groups, number -> group(number, pay)), uncertain);
    }

    private String group(int number, String pay) {
        return """
                {"name": "Group %d", "bands": [%s], "demand": {"base": 100}, "establishment": [110],
                 "joiners": [%s], "pipelines": [%s]}
                """.formatted(
                        number,
                        each(bands, band -> band(band, pay)),
                        each(Math.min(kinds, 100), this::joiners),
                        each(Math.max(0, kinds - 100), this::course));
    }

    private static String band(int number, String pay) {
        return """
                {"name": "Band %d", %s"headcount": [{"age": 40, "heads": 100}],
                 "participation": [{"fromAge": 16, "ftePerHead": 0.9}],
                 "hazards": [{"risk": "LEAVE", "source": "None", "rates": [{"fromAge": 16, "perYear": 0.1}]}]}
                """.formatted(number, pay);
    }

    private String joiners(int number) {
        return """
                {"route": "INTERNATIONAL", "band": "Band %d", "headsPerYear": [1], "source": "None",
                 "ages": [{"age": %d, "share": %s}, {"age": %d, "share": %s}]}
                """.formatted(
                        number % bands,
                        20 + number % 50,
                        number < 50 ? "0.5" : "0.25",
                        21 + number % 50,
                        number < 50 ? "0.5" : "0.75");
    }

    private String course(int number) {
        return """
                {"name": "Course %d", "band": "Band %d", "years": 3, "placesPerYear": [10], "learners": [8, 8, 8],
                 "attrition": 0.2, "joining": 0.8, "age": %d, "source": "None"}
                """.formatted(number, number % bands, 21 + number);
    }

    private static String each(int many, IntFunction<String> one) {
        return IntStream.range(0, many).mapToObj(one).collect(Collectors.joining(", "));
    }
}
