package org.cadre.kit.consume;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cadre.kit.audit.Audit;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.consume.ProjectionsResource.ProjectionView;
import org.cadre.kit.database.Fingerprints;
import org.cadre.kit.problem.DomainException;
import org.hibernate.Session;

/** All projections of this service, as operators look at them and have them rebuilt. */
@ApplicationScoped
class Projections {

    private final List<Projection> projections;
    private final Rebuilds rebuilds;
    private final ShadowTables tables;
    private final Fingerprints fingerprints;
    private final Parking parking;
    private final Positions positions;
    private final Audit audit;
    private final Session database;

    Projections(
            @All List<Projection> projections,
            Rebuilds rebuilds,
            ShadowTables tables,
            Fingerprints fingerprints,
            Parking parking,
            Positions positions,
            Audit audit,
            Session database) {
        this.projections = projections;
        this.rebuilds = rebuilds;
        this.tables = tables;
        this.fingerprints = fingerprints;
        this.parking = parking;
        this.positions = positions;
        this.audit = audit;
        this.database = database;
    }

    List<ProjectionView> all() {
        return projections.stream()
                .map(projection -> new ProjectionView(
                        projection.group(),
                        projection.table(),
                        rows(projection.table()),
                        rebuilds.of(projection.group())))
                .toList();
    }

    ProjectionCheck check(String group) {
        var projection = require(group);
        return new ProjectionCheck(
                group,
                projection.topics(),
                projection.rowsBy(),
                fingerprints.of(heldBy(projection), Map.of()),
                positions.waiting(projection),
                parking.count(group));
    }

    Fingerprints.Entries entries(String group, UUID after, int limit) {
        return fingerprints.entries(heldBy(require(group)), Map.of(), after, limit);
    }

    @Transactional(TxType.MANDATORY)
    Rebuild rebuild(String group, boolean mayShrink) {
        require(group);
        if (!rebuilds.request(group, mayShrink)) {
            throw DomainException.conflict("rebuild-under-way", "This projection is being rebuilt already");
        }
        audit.record(AuditedAct.of("rebuild", "projection", group, null));
        return rebuilds.of(group).orElseThrow();
    }

    private Projection require(String group) {
        return projections.stream()
                .filter(projection -> projection.group().equals(group))
                .findFirst()
                .orElseThrow(() ->
                        DomainException.missing("projection-not-found", "This service has no projection " + group));
    }

    private String heldBy(Projection projection) {
        return "select %s as id, max(event_number) as number from %s group by 1"
                .formatted(tables.idOf(projection.table()), projection.table());
    }

    private long rows(String table) {
        return database.createNativeQuery("select count(*) from " + table, Long.class)
                .getSingleResult();
    }
}
