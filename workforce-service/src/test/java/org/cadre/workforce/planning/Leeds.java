package org.cadre.workforce.planning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cadre.workforce.planning.model.CanonicalJson;
import org.cadre.workforce.planning.model.KeptModel;
import org.cadre.workforce.planning.model.ModelRates;
import org.cadre.workforce.planning.model.NewPlanningModel;
import org.cadre.workforce.planning.scenario.ScenarioLever;

/** Models of staff at Leeds (RR8), as a planner writes them. */
public final class Leeds {

    public static final String MODELS = "/workforce/v1/models";
    public static final String RUNS = "/workforce/v1/runs";
    public static final String PLANNER = "workforce-planner@RR8";

    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    private Leeds() {}

    /** Two groups, one of them with too few people for a normal number. */
    public static String model() {
        return """
                {"organisation": "RR8", "name": "Nurses and scientists", "startsOn": "2026-04-01", "stepsPerYear": 1,
                 "groups": [
                  {"name": "Nursing and Midwifery Registered",
                   "bands": [
                    {"name": "Band 5", "headcount": [{"age": 25, "heads": 200}, {"age": 35, "heads": 150}, {"age": 50, "heads": 100}],
                     "participation": [{"fromAge": 16, "ftePerHead": 0.9}, {"fromAge": 55, "ftePerHead": 0.75}],
                     "hazards": [{"risk": "LEAVE", "source": "Leavers of 2025/26", "rates": [{"fromAge": 16, "perYear": 0.09}]},
                                 {"risk": "RETIRE", "source": "Retirements of 2025/26", "measure": "YEARLY_CHANCE",
                                  "rates": [{"fromAge": 55, "perYear": 0.1}, {"fromAge": 60, "perYear": 0.3}]},
                                 {"risk": "PROMOTE", "source": "Promotions of 2025/26", "rates": [{"fromAge": 22, "perYear": 0.08}]}],
                     "history": [{"year": "2024/25", "opening": 430, "joiners": 60, "leavers": 50, "movedIn": 0, "movedOut": 0, "closing": 440},
                                 {"year": "2025/26", "opening": 440, "joiners": 65, "leavers": 35, "movedIn": 0, "movedOut": 20, "closing": 450}]},
                    {"name": "Band 6", "headcount": [{"age": 40, "heads": 120}, {"age": 58, "heads": 30}],
                     "participation": [{"fromAge": 16, "ftePerHead": 0.95}],
                     "hazards": [{"risk": "LEAVE", "source": "Leavers of 2025/26", "rates": [{"fromAge": 16, "perYear": 0.06}]},
                                 {"risk": "RETIRE", "source": "Retirements of 2025/26", "rates": [{"fromAge": 55, "perYear": 0.12}]}],
                     "history": [{"year": "2025/26", "opening": 140, "joiners": 0, "leavers": 10, "movedIn": 20, "movedOut": 0, "closing": 150}]}],
                   "joiners": [{"route": "INTERNATIONAL", "band": "Band 5", "headsPerYear": [20, 15], "source": "Plan of 2026",
                                "ages": [{"age": 28, "share": 0.5}, {"age": 35, "share": 0.5}]}],
                   "pipelines": [{"name": "Adult nursing", "band": "Band 5", "years": 3, "placesPerYear": [40], "learners": [38, 35, 33],
                                  "attrition": 0.24, "joining": 0.75, "age": 22, "source": "University of Leeds, 2025"}],
                   "demand": {"base": 560, "drivers": [
                     {"name": "Demography", "kind": "ACTIVITY", "level": [1.01, 1.02, 1.03], "source": "ONS projections"},
                     {"name": "Productivity", "kind": "PRODUCTIVITY", "level": [1.005], "source": "Plan of 2026"}]},
                   "establishment": [570]},
                  {"name": "Healthcare Scientists",
                   "bands": [{"name": "Band 7", "headcount": [{"age": 45, "heads": 12}],
                              "participation": [{"fromAge": 16, "ftePerHead": 1}],
                              "hazards": [{"risk": "LEAVE", "source": "Leavers of 2025/26", "rates": [{"fromAge": 16, "perYear": 0.1}]}]}],
                   "demand": {"base": 14}}],
                 "uncertainties": [{"id": "Leaver rate of nurses", "groups": ["Nursing and Midwifery Registered"], "aim": "LEAVE",
                                    "low": 0.9, "high": 1.1, "persistence": 0.8, "source": "Leavers of ten years"},
                                   {"id": "Demand", "aim": "REQUIRED", "low": 0.98, "high": 1.03, "persistence": 1, "source": "Judgement"}]}
                """;
    }

    /** A hundred people of one band and age, of whom a tenth leaves a year; nothing else happens. */
    public static String hundred() {
        return """
                {"organisation": "RR8", "name": "A hundred", "startsOn": "2026-04-01", "stepsPerYear": 1, "groups": [
                  {"name": "Nurses", "bands": [
                    {"name": "Band 5", "headcount": [{"age": 40, "heads": 100}],
                     "participation": [{"fromAge": 16, "ftePerHead": 0.9}],
                     "hazards": [{"risk": "LEAVE", "source": "None", "rates": [{"fromAge": 16, "perYear": 0.1}]}]}],
                   "demand": {"base": 90, "drivers": [{"name": "Demography", "kind": "ACTIVITY", "level": [1.02], "source": "None"}]}}]}
                """;
    }

    /** A hundred people of Band 5, of whom a tenth is promoted by the year, and twelve of Band 6; nobody leaves. */
    public static String twoBands() {
        return """
                {"organisation": "RR8", "name": "Two bands", "startsOn": "2026-04-01", "stepsPerYear": 1, "groups": [
                  {"name": "Nurses", "bands": [
                    {"name": "Band 5", "headcount": [{"age": 40, "heads": 100}],
                     "participation": [{"fromAge": 16, "ftePerHead": 0.9}],
                     "hazards": [{"risk": "PROMOTE", "source": "None", "rates": [{"fromAge": 16, "perYear": 0.1}]}]},
                    {"name": "Band 6", "headcount": [{"age": 50, "heads": 12}],
                     "participation": [{"fromAge": 16, "ftePerHead": 1}]}],
                   "demand": {"base": 102}}]}
                """;
    }

    /** Nurses of Leeds and of Bradford, and scientists of Leeds, in a model of the board of both. */
    public static String several() {
        return """
                {"organisation": "QWO", "name": "West Yorkshire", "startsOn": "2026-04-01", "stepsPerYear": 1, "groups": [
                  {"name": "Nurses", "organisation": "RR8", "bands": [
                    {"name": "Band 5", "headcount": [{"age": 40, "heads": 200}],
                     "participation": [{"fromAge": 16, "ftePerHead": 0.9}],
                     "hazards": [{"risk": "LEAVE", "source": "None", "rates": [{"fromAge": 16, "perYear": 0.1}]}]}],
                   "establishment": [190], "demand": {"base": 200}},
                  {"name": "Nurses", "organisation": "RAE", "bands": [
                    {"name": "Band 5", "headcount": [{"age": 40, "heads": 100}],
                     "participation": [{"fromAge": 16, "ftePerHead": 1}],
                     "hazards": [{"risk": "LEAVE", "source": "None", "rates": [{"fromAge": 16, "perYear": 0.2}]}]}],
                   "establishment": [105], "demand": {"base": 110}},
                  {"name": "Scientists", "organisation": "RR8", "bands": [
                    {"name": "Band 7", "headcount": [{"age": 40, "heads": 40}],
                     "participation": [{"fromAge": 16, "ftePerHead": 1}]}],
                   "establishment": [40], "demand": {"base": 50}}]}
                """;
    }

    /** One in ten of those who leave Band 5 stays, from the second year on and in full from the fourth. */
    public static String lever() {
        return """
                {"id": "Flexible working", "owner": "Retention lead", "approver": "Chief people officer",
                 "reason": "One in ten of those who leave would stay", "evidence": "Board paper 7 of March 2026",
                 "approvedOn": "2026-04-01", "expiresOn": "2027-03-31", "selector": {"bands": ["Band 5"]},
                 "aim": "LEAVE", "operation": "SCALE", "value": 0.9,
                 "profile": {"form": "LINEAR", "fromYear": 2, "fullYear": 4}}
                """;
    }

    /** The same, as the service reads it. */
    public static ScenarioLever scenarioLever() {
        return scenarioLever(lever());
    }

    public static ScenarioLever scenarioLever(String lever) {
        try {
            return JSON.readValue(lever, ScenarioLever.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The same, with the rates of employers of 2025 and the supplement of inner London. */
    public static KeptModel priced(String model) {
        var kept = kept(model);
        var london = new ModelRates.AreaRate(
                "INNER_LONDON", new BigDecimal("0.2"), new BigDecimal("5794"), new BigDecimal("8746"));
        var rates = new ModelRates(
                new BigDecimal("0.2378"),
                new BigDecimal("0.15"),
                new BigDecimal("5000"),
                new BigDecimal("0.005"),
                List.of(london));
        return new KeptModel(kept.id(), kept.sha256(), kept.madeAt(), kept.model(), rates);
    }

    public static KeptModel kept(String model) {
        try {
            var read = JSON.readValue(model, NewPlanningModel.class);
            var sha256 = CanonicalJson.sha256(CanonicalJson.of(JSON.readTree(model)));
            return new KeptModel(new UUID(0, 1), sha256, Instant.EPOCH, read);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
