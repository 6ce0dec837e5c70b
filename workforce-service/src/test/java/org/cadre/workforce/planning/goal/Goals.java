package org.cadre.workforce.planning.goal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import org.cadre.workforce.planning.Leeds;
import org.cadre.workforce.planning.scenario.ScenarioLever;

/** Goals of models that can be computed by hand: golden value G8 of the specification begins with the first of them. */
public final class Goals {

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    private Goals() {}

    /** A thousand full-time people of one band, of whom a tenth leaves each year. */
    static String thousand() {
        return """
                {"organisation": "RR8", "name": "A thousand", "startsOn": "2026-04-01", "stepsPerYear": 1, "groups": [
                  {"name": "Nurses", "bands": [
                    {"name": "Band 5", "headcount": [{"age": 30, "heads": 1000}],
                     "participation": [{"fromAge": 16, "ftePerHead": 1}],
                     "hazards": [{"risk": "LEAVE", "source": "G8", "measure": "YEARLY_CHANCE",
                                  "rates": [{"fromAge": 16, "perYear": 0.1}]}]}],
                   "demand": {"base": 1300}}]}
                """;
    }

    /** The same, and a thousand doctors of whom the same holds. */
    static String withDoctors() {
        var model = thousand().strip();
        var nurses = model.substring(model.indexOf("{\"name\": \"Nurses\""), model.length() - "]}".length());
        return model.replace(nurses, "%s, %s".formatted(nurses, nurses.replace("Nurses", "Doctors")));
    }

    /** A thousand, of whom some are promoted: a chance of .05 a year on top, in the way of the specification's G3. */
    static String promoted() {
        double perShare = perShare();
        return """
                {"organisation": "RR8", "name": "Promoted", "startsOn": "2026-04-01", "stepsPerYear": 1, "groups": [
                  {"name": "Nurses", "bands": [
                    {"name": "Band 5", "headcount": [{"age": 30, "heads": 1000}],
                     "participation": [{"fromAge": 16, "ftePerHead": 1}],
                     "hazards": [
                       {"risk": "LEAVE", "source": "None", "rates": [{"fromAge": 16, "perYear": %.9f}]},
                       {"risk": "PROMOTE", "source": "None", "rates": [{"fromAge": 16, "perYear": %.9f}]}]},
                    {"name": "Band 6", "headcount": [], "participation": [{"fromAge": 16, "ftePerHead": 0.5}]}],
                   "demand": {"base": 1300}}]}
                """.formatted(.1 * perShare, .05 * perShare);
    }

    private static double perShare() {
        return -Math.log1p(-.15) / .15;
    }

    /** Of recruits of their lower band who come evenly within a year, the share that is there when it ends. */
    static double stillThere() {
        double leaving = .1 * perShare();
        return -Math.expm1(-leaving) / leaving;
    }

    static final String RECRUITS =
            "\"band\": \"Band 5\", \"route\": \"INTERNATIONAL\", \"ages\": [{\"age\": 28, \"share\": 1}]";

    /** In a way, for the nurses at the end of the fifth year. */
    public static String goal(double fte, String way) {
        return goal("{\"group\": \"Nurses\", \"byYear\": 5, \"fte\": %s}".formatted(fte), way);
    }

    static String goal(String target, String way) {
        return """
                {"modelId": "%s", "name": "More nurses", "targets": [%s], %s}
                """.formatted(new UUID(0, 1), target, way);
    }

    static String recruiting(String more) {
        return "\"recruiting\": {%s%s}".formatted(RECRUITS, more);
    }

    public static String retaining(String parts) {
        return "\"retaining\": {%s}".formatted(parts);
    }

    /** Of one kind of recruits, at ten pounds each. */
    static String mix(String mostPerYear, String more) {
        return """
                "mix": {"recruits": [{"name": "Abroad", "group": "Nurses", %s, "mostPerYear": %s, "priceEach": 10%s}]}
                """.formatted(RECRUITS, mostPerYear, more);
    }

    public static GoalAnswer answer(String model, String goal, ScenarioLever... levers) {
        var kept = Leeds.kept(model);
        var question = new GoalQuestion("RR8", read(goal), kept.sha256(), List.of(levers));
        return new GoalCalculation(kept.model(), question).answer("0".repeat(64));
    }

    private static NewGoal read(String goal) {
        try {
            return JSON.readValue(goal, NewGoal.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static ScenarioLever lever(String lever) {
        try {
            return JSON.readValue(lever, ScenarioLever.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
