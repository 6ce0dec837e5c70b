package org.cadre.benchmarks.national;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * As many trusts as England has, each with nine groups of twelve bands and people of every age from 18 to 72, 1.15 of each. Nobody
 * in it is real.
 *
 * @param ownRates whether more leave at each trust than at the one before it; otherwise a group has the rates of the country
 *     everywhere
 */
record MadeUpEngland(boolean ownRates) {

    static final int TRUSTS = 220;
    static final int GROUPS = 9;
    private static final int BANDS = 12;
    private static final int AGES = 55;
    private static final int SEVENTH = 7;

    /** Of a trust that there is not. */
    static String code(int trust) {
        return "XA%03d".formatted(trust);
    }

    String model() {
        return """
                {"organisation": "ENG", "name": "Made-up England", "startsOn": "2026-04-01", "stepsPerYear": 1,
                 "groups": [%s], "uncertainties": [%s]}
                """.formatted(listed(TRUSTS * GROUPS, at -> group(at / GROUPS, at % GROUPS)), uncertainties());
    }

    private static String uncertainties() {
        return Stream.of("LEAVE", "RETIRE", "JOINERS", "PARTICIPATION", "REQUIRED")
                .map("""
                        {"id": "%1$s", "aim": "%1$s", "low": 0.9, "high": 1.1, "persistence": 0.5, "source": "Made up"}
                        """::formatted)
                .collect(Collectors.joining(","));
    }

    private String group(int trust, int group) {
        return """
                {"name": "Group %d", "organisation": "%s", "joining": "BY_CHANCE", "demand": {"base": 760},
                 "bands": [%s], "joiners": [%s, %s]}
                """.formatted(
                        group + 1,
                        code(trust),
                        listed(BANDS, band -> band(trust, group, band)),
                        joiners("NEWLY_QUALIFIED", 90, 22),
                        joiners("INTERNATIONAL", 40, 28));
    }

    private String band(int trust, int group, int band) {
        var promoted = band == BANDS - 1 ? "" : "," + hazard("PROMOTE", "0.05");
        return """
                {"name": "Band %d", "headcount": [], "headsFrom16": [0,0,%s], "participation": [{"fromAge": 16, "ftePerHead": 0.9}],
                 "hazards": [%s,%s,%s,%s%s]}
                """.formatted(
                        band + 1,
                        listed(AGES, age -> (trust + group + band + age) % SEVENTH == 0 ? "2" : "1"),
                        hazard("LEAVE", "0.%04d".formatted(800 + 20 * group + (ownRates ? trust : 0))),
                        hazard("RETIRE", "0.03"),
                        hazard("DIE", "0.002"),
                        hazard("MOVE", "0.02"),
                        promoted);
    }

    private static String hazard(String risk, String perYear) {
        return """
                {"risk": "%s", "source": "Made up", "rates": [{"fromAge": 16, "perYear": %s}]}""".formatted(risk, perYear);
    }

    private static String joiners(String route, int heads, int age) {
        return """
                {"route": "%s", "band": "Band 4", "headsPerYear": [%d], "ages": [{"age": %d, "share": 1}], "source": "Made up"}""".formatted(route, heads, age);
    }

    private static String listed(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(","));
    }
}
