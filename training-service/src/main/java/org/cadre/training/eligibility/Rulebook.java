package org.cadre.training.eligibility;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.training.framework.Stages;

/** The stages and their gates, read once for a request or a batch of events: many people are judged by the same rules. */
@RequestScoped
class Rulebook {

    private final ReferenceData reference;
    private final Stages stages;
    private final Map<LocalDate, List<String>> stagesByDay = new HashMap<>();
    private Optional<List<GateRule>> rules = Optional.empty();

    Rulebook(ReferenceData reference, Stages stages) {
        this.reference = reference;
        this.stages = stages;
    }

    /** Codes, from the first stage up. */
    List<String> stagesOn(LocalDate day) {
        return stagesByDay.computeIfAbsent(
                day, asked -> stages.on(asked).stream().map(Stages.Stage::code).toList());
    }

    List<GateRule> rulesOf(String stage) {
        return all().stream().filter(rule -> rule.stage().equals(stage)).toList();
    }

    private List<GateRule> all() {
        if (rules.isEmpty()) {
            rules = Optional.of(reference.all("gate-rules", GateRule.Body.class).stream()
                    .map(GateRule::of)
                    .toList());
        }
        return rules.orElseThrow();
    }
}
