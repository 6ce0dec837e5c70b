package org.cadre.workforce.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;

/** What the rest of this service asks and tells about organisations, by their codes. */
@ApplicationScoped
public class OrganisationDirectory {

    private final Organisations organisations;
    private final Ledger ledger;
    private final Ids ids;
    private final BusinessCalendar calendar;

    OrganisationDirectory(Organisations organisations, Ledger ledger, Ids ids, BusinessCalendar calendar) {
        this.organisations = organisations;
        this.ledger = ledger;
        this.ids = ids;
        this.calendar = calendar;
    }

    public Optional<OrganisationFacts> find(String code) {
        return organisations.byCode(code).map(Organisation::facts);
    }

    /** Those of the codes that are known. */
    public Map<String, OrganisationFacts> find(Collection<String> codes) {
        return organisations.list("code in ?1", List.copyOf(codes)).stream()
                .collect(Collectors.toMap(Organisation::code, Organisation::facts));
    }

    /** All regions and boards, past and future ones too, by code. */
    public Map<String, OrganisationFacts> regionsAndBoards() {
        return organisations.list("type in ?1", List.of(OrganisationType.REGION, OrganisationType.ICB)).stream()
                .collect(Collectors.toMap(Organisation::code, Organisation::facts));
    }

    /** What recording the same facts again would not do. */
    public enum Effect {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    /**
     * Takes the facts as the truth and publishes them if they are news.
     *
     * @param source who says so, for the audit
     */
    @Transactional(TxType.MANDATORY)
    public Effect record(OrganisationFacts facts, String source) {
        var known = organisations.byCode(facts.code());
        var news = known.map(organisation -> organisation.become(facts, calendar.now()))
                .orElseGet(() -> Optional.of(found(facts)));
        news.ifPresent(event -> ledger.recordBySystem(
                source, AuditedAct.of("record", "organisation", event.aggregateId(), facts.code()), event));
        if (known.isEmpty()) {
            return Effect.CREATED;
        }
        return news.isPresent() ? Effect.UPDATED : Effect.UNCHANGED;
    }

    private OrganisationEvent found(OrganisationFacts facts) {
        var organisation = new Organisation(ids.next(), facts);
        organisations.persistAndFlush(organisation);
        return organisation.recorded(calendar.now());
    }
}
