package org.cadre.workforce.planning.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;
import org.cadre.workforce.planning.PlanningPermissions;
import org.cadre.workforce.planning.model.CanonicalJson;
import org.cadre.workforce.planning.model.ModelRegister;

/** The scenarios of organisations: made by planners and never changed. */
@ApplicationScoped
public class ScenarioRegister {

    private static final String WHAT = "scenario";

    private final PlanningScenarios scenarios;
    private final ModelRegister models;
    private final ObjectMapper json;
    private final Ids ids;
    private final BusinessCalendar calendar;
    private final Policy policy;
    private final Ledger ledger;

    ScenarioRegister(
            PlanningScenarios scenarios,
            ModelRegister models,
            ObjectMapper json,
            Ids ids,
            BusinessCalendar calendar,
            Policy policy,
            Ledger ledger) {
        this.scenarios = scenarios;
        this.models = models;
        this.json = json;
        this.ids = ids;
        this.calendar = calendar;
        this.policy = policy;
        this.ledger = ledger;
    }

    ScenarioView make(NewScenario wanted) {
        return make(wanted, null);
    }

    /** Of one that may be read; the rules of the day hold for its levers as if they were sent. */
    ScenarioView copy(UUID id, NewScenarioCopy wanted) {
        return make(wanted.of(require(id)), id);
    }

    private ScenarioView make(NewScenario wanted, UUID copyOf) {
        var model = models.named(wanted.modelId());
        policy.require(PlanningPermissions.MAKE, Subject.at(model.organisation()));
        ScenarioLevers.check(model.model(), wanted.levers(), calendar.today());
        var document = CanonicalJson.of(json.valueToTree(wanted));
        var now = calendar.now().truncatedTo(ChronoUnit.MILLIS);
        var scenario = new PlanningScenario(ids.next(), model.organisation(), document, copyOf, now);
        scenarios.persistAndFlush(scenario);
        ledger.record(AuditedAct.of("make", WHAT, scenario.id(), scenario.organisation()));
        return view(scenario);
    }

    Page<ScenarioLine> page(String organisation, PageQuery query) {
        policy.require(PlanningPermissions.READ, Subject.at(organisation));
        return scenarios.page(organisation, query);
    }

    /** For somebody who may read it; to others it does not exist. */
    ScenarioView require(UUID id) {
        return find(id).orElseThrow(() -> DomainException.notFound(WHAT, id));
    }

    /** For somebody who may read it. */
    public Optional<ScenarioView> find(UUID id) {
        return scenarios
                .findByIdOptional(id)
                .filter(found -> policy.allows(PlanningPermissions.READ, Subject.at(found.organisation())))
                .map(this::view);
    }

    private ScenarioView view(PlanningScenario scenario) {
        try {
            return ScenarioView.of(scenario, json.readValue(scenario.document(), NewScenario.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A scenario on record cannot be read any more", e);
        }
    }
}
