package org.cadre.workforce.planning.run;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A model of England by trust: nine groups at each, people of every age in every band, and the rates of the country everywhere,
 * as shrinkage leaves them where trusts do not differ. Nobody in it is real.
 *
 * @param trusts their codes
 * @param bands of each group
 */
record MadeUpEngland(List<String> trusts, int bands) {

    static final int GROUPS = 9;
    private static final int YOUNGEST = 16;
    private static final int AGES = 60;

    /** So many trusts that there are not. */
    static MadeUpEngland of(int trusts, int bands) {
        return new MadeUpEngland(
                IntStream.range(0, trusts).mapToObj("X%03d"::formatted).toList(), bands);
    }

    String text() {
        var groups = trusts.stream().map(this::trust).collect(Collectors.joining(",\n"));
        return """
                {"organisation": "ENG", "name": "England by trust", "startsOn": "2026-04-01", "stepsPerYear": 1, "groups": [%s],
                 "uncertainties": [%s, %s, %s]}
                """.formatted(
                        groups,
                        uncertain("Leavers", "LEAVE"),
                        uncertain("Recruits", "JOINERS"),
                        uncertain("Demand", "REQUIRED"));
    }

    private static String uncertain(String id, String aim) {
        return "{\"id\": \"%s\", \"aim\": \"%s\", \"low\": 0.9, \"high\": 1.1, \"persistence\": 0.5, \"source\": \"None\"}"
                .formatted(id, aim);
    }

    private String trust(String code) {
        int number = trusts.indexOf(code);
        return each(GROUPS, group -> """
                {"name": "Group %d", "organisation": "%s", "joining": "BY_CHANCE", "bands": [%s], "demand": {"base": %d},
                 "joiners": [%s, %s]}""".formatted(
                        group + 1,
                        code,
                        each(bands, band -> band(number, group, band)),
                        bands * AGES,
                        joiners("NEWLY_QUALIFIED", 22),
                        joiners("INTERNATIONAL", 28)));
    }

    private static String joiners(String route, int age) {
        return "{\"route\": \"%s\", \"band\": \"Band 1\", \"headsPerYear\": [%d], \"ages\": [{\"age\": %d, \"share\": 1}], \"source\": \"None\"}"
                .formatted(route, age, age);
    }

    private String band(int trust, int group, int band) {
        return """
                {"name": "Band %d", "headcount": [], "headsFrom16": [%s], "participation": [{"fromAge": %d, "ftePerHead": 0.9}],
                 "hazards": [%s, %s%s]}""".formatted(
                        band + 1,
                        each(AGES, age -> Integer.toString((trust + group + band + age) % 7 == 0 ? 2 : 1)),
                        YOUNGEST,
                        hazard("LEAVE", YOUNGEST, "0.0%d".formatted(group + 1)),
                        hazard("RETIRE", 55, "0.2"),
                        band == bands - 1 ? "" : ", " + hazard("PROMOTE", YOUNGEST, "0.05"));
    }

    private static String hazard(String risk, int fromAge, String perYear) {
        return "{\"risk\": \"%s\", \"source\": \"None\", \"rates\": [{\"fromAge\": %d, \"perYear\": %s}]}"
                .formatted(risk, fromAge, perYear);
    }

    private static String each(int many, IntFunction<String> one) {
        return IntStream.range(0, many).mapToObj(one).collect(Collectors.joining(","));
    }
}
