package org.cadre.appraisal.upstream.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/** Which organisations stand next to one in the tree on a day; each list by code. */
@ApplicationScoped
public class NeighbouringOrganisations {

    private static final String COUNTS = "from_day <= ? and (to_day is null or to_day >= ?)";

    private static final PlainStatement ABOVE = new PlainStatement("""
            select distinct membership.code
            from workforce_organisation organisation join workforce_membership membership using (organisation_id)
            where organisation.code = ? and %s order by 1
            """.formatted(COUNTS));

    private static final PlainStatement BELOW = new PlainStatement("""
            select distinct organisation.code
            from workforce_organisation organisation join workforce_membership membership using (organisation_id)
            where membership.code = ? and %s order by 1
            """.formatted(COUNTS));

    private final Session database;

    NeighbouringOrganisations(Session database) {
        this.database = database;
    }

    /** What it belongs to itself, such as a trust's system. */
    public List<String> above(String organisation, LocalDate day) {
        return ABOVE.rows(database, row -> row.getString(1), organisation, day, day);
    }

    /** What belongs to it itself. */
    public List<String> below(String organisation, LocalDate day) {
        return BELOW.rows(database, row -> row.getString(1), organisation, day, day);
    }

    /** What belongs to the same as it does. */
    public List<String> alongside(String organisation, LocalDate day) {
        return above(organisation, day).stream()
                .flatMap(wider -> below(wider, day).stream())
                .filter(other -> !other.equals(organisation))
                .distinct()
                .sorted()
                .toList();
    }
}
