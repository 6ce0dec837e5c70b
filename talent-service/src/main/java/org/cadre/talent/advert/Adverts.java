package org.cadre.talent.advert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;
import org.cadre.kit.problem.DomainException;
import org.cadre.talent.upstream.workforce.Organisations;

/** All adverts. */
@ApplicationScoped
class Adverts implements PanacheRepositoryBase<Advert, UUID> {

    private static final String TAKES_APPLICATIONS =
            "(state = AdvertState.OPEN and period.opensOn <= :today and period.closesOn >= :today)";

    private final Pager pager;
    private final Organisations organisations;

    Adverts(Pager pager, Organisations organisations) {
        this.pager = pager;
        this.organisations = organisations;
    }

    Advert require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("advert", id));
    }

    /** The advert, held until the transaction ends: nobody closes it while somebody applies. */
    Advert hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> DomainException.notFound("advert", id));
    }

    Optional<Advert> openFor(UUID postId) {
        return find("postId = ?1 and state = ?2", postId, AdvertState.OPEN).firstResultOptional();
    }

    List<Advert> openAfterTheirLastDay(LocalDate today) {
        return list("state = ?1 and period.closesOn < ?2", AdvertState.OPEN, today);
    }

    /** Newest first. */
    Page<Advert> page(AdvertQuery query, LocalDate today, PageQuery page) {
        return pager.page(
                page,
                "adverts/%s/%s/%s".formatted(query.region(), query.organisation(), query.open()),
                (after, limit) -> read(query, today, after, limit),
                advert -> Position.of(advert.period().opensOn(), advert.id()));
    }

    private List<Advert> read(AdvertQuery query, LocalDate today, Optional<Position> after, int limit) {
        var where = new StringJoiner(" and ").add("1 = 1");
        var values = new HashMap<String, Object>();
        query.region().ifPresent(region -> {
            where.add("organisation in :region");
            values.put("region", organisations.under(Set.of(region)));
        });
        query.organisation().ifPresent(organisation -> {
            where.add("organisation = :organisation");
            values.put("organisation", organisation);
        });
        query.open().ifPresent(open -> {
            where.add(open ? TAKES_APPLICATIONS : "not " + TAKES_APPLICATIONS);
            values.put("today", today);
        });
        after.ifPresent(position -> {
            where.add("(period.opensOn, id) < (:opensOn, :id)");
            values.putAll(Map.of("opensOn", position.date(0), "id", position.id()));
        });
        return find(where + " order by period.opensOn desc, id desc", values)
                .page(0, limit)
                .list();
    }
}
