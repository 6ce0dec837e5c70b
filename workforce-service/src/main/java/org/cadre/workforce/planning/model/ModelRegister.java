package org.cadre.workforce.planning.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
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
import org.cadre.workforce.organisation.OpenOrganisations;
import org.cadre.workforce.organisation.OrganisationReach;
import org.cadre.workforce.planning.PlanningPermissions;

/** The models of organisations: made by planners and never changed. */
@ApplicationScoped
public class ModelRegister {

    private static final String WHAT = "planning-model";

    private final PlanningModels models;
    private final OpenOrganisations organisations;
    private final OrganisationReach reach;
    private final EmployerRates rates;
    private final ObjectMapper json;
    private final Ids ids;
    private final BusinessCalendar calendar;
    private final Policy policy;
    private final Ledger ledger;

    ModelRegister(
            PlanningModels models,
            OpenOrganisations organisations,
            OrganisationReach reach,
            EmployerRates rates,
            ObjectMapper json,
            Ids ids,
            BusinessCalendar calendar,
            Policy policy,
            Ledger ledger) {
        this.models = models;
        this.organisations = organisations;
        this.reach = reach;
        this.rates = rates;
        this.json = json;
        this.ids = ids;
        this.calendar = calendar;
        this.policy = policy;
        this.ledger = ledger;
    }

    KeptModel make(NewPlanningModel wanted) {
        policy.require(PlanningPermissions.MAKE, Subject.at(wanted.organisation()));
        organisations.requireOpen(wanted.organisation());
        requireReach(wanted);
        new ModelRules(wanted).check();
        var paid = rates.of(wanted).map(this::write);
        var document = CanonicalJson.of(json.valueToTree(wanted));
        var now = calendar.now().truncatedTo(ChronoUnit.MILLIS);
        var model = new PlanningModel(ids.next(), wanted, document, paid, now);
        models.persistAndFlush(model);
        ledger.record(AuditedAct.of("make", WHAT, model.line().id(), wanted.organisation()));
        return kept(model);
    }

    private void requireReach(NewPlanningModel wanted) {
        var seen = new HashSet<String>();
        for (int at = 0; at < wanted.groups().size(); at++) {
            var of = wanted.groups().get(at).organisation();
            if (of != null && seen.add(of)) {
                reach.require("groups/%d/organisation".formatted(at), wanted.organisation(), of);
            }
        }
    }

    Page<PlanningModelLine> page(String organisation, PageQuery query) {
        policy.require(PlanningPermissions.READ, Subject.at(organisation));
        return models.page(organisation, query);
    }

    /** For somebody who may read it; to others it does not exist. */
    KeptModel require(UUID id) {
        return find(id).orElseThrow(() -> DomainException.notFound(WHAT, id));
    }

    /** The one that a request names as {@code modelId}. */
    public KeptModel named(UUID id) {
        return find(id).orElseThrow(
                        () -> DomainException.invalidField("modelId", "model-unknown", "There is no model " + id));
    }

    private Optional<KeptModel> find(UUID id) {
        return models.findByIdOptional(id)
                .filter(model -> policy.allows(
                        PlanningPermissions.READ, Subject.at(model.line().organisation())))
                .map(this::kept);
    }

    /** For the service itself, whoever asks. */
    public KeptModel unasked(UUID id) {
        return kept(models.findById(id));
    }

    private KeptModel kept(PlanningModel model) {
        var line = model.line();
        var paid = model.rates().map(text -> read(text, ModelRates.class));
        return new KeptModel(
                line.id(),
                line.sha256(),
                line.madeAt(),
                read(model.document(), NewPlanningModel.class),
                paid.orElse(null));
    }

    private String write(ModelRates paid) {
        try {
            return json.writeValueAsString(paid);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The rates of a model cannot be written", e);
        }
    }

    private <T> T read(String document, Class<T> type) {
        try {
            return json.readValue(document, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A model on record cannot be read any more", e);
        }
    }
}
