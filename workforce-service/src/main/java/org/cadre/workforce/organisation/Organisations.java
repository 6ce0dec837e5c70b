package org.cadre.workforce.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;
import org.cadre.kit.problem.DomainException;

/** All organisations, open and closed. */
@ApplicationScoped
class Organisations implements PanacheRepositoryBase<Organisation, UUID> {

    private static final String WANTED = """
            type in :types and (:code = '' or code = :code) and code > :after
            and (:code <> '' or (opensOn <= :day and (closesOn is null or closesOn >= :day)))
            order by code
            """;

    private final Pager pager;

    Organisations(Pager pager) {
        this.pager = pager;
    }

    Organisation require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("organisation", id));
    }

    Optional<Organisation> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** Those open on the day by code; the one with the code whatever its state, if a code is asked for. */
    Page<Organisation> page(LocalDate day, Optional<OrganisationType> type, Optional<String> code, PageQuery query) {
        return pager.page(
                query,
                "organisations/%s/%s/%s".formatted(day, type, code),
                (after, limit) -> read(day, type, code, after, limit),
                organisation -> Position.of(organisation.code()));
    }

    private List<Organisation> read(
            LocalDate day,
            Optional<OrganisationType> type,
            Optional<String> code,
            Optional<Position> after,
            int limit) {
        Map<String, Object> parameters = Map.of(
                "day", day,
                "types", type.map(List::of).orElse(List.of(OrganisationType.values())),
                "code", code.orElse(""),
                "after", after.map(position -> position.text(0)).orElse(""));
        return find(WANTED, parameters).page(0, limit).list();
    }
}
