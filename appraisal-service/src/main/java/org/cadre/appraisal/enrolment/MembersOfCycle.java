package org.cadre.appraisal.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cadre.appraisal.enrolment.EnrolmentResource.MemberView;
import org.cadre.kit.database.PlainStatement;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;
import org.hibernate.Session;

/** The members of a cycle, page by page. */
@ApplicationScoped
class MembersOfCycle {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /**
     * The last complete appraisal there, up to the day that the rate counts. Where that day is one at another employer, neither the
     * day nor the employer is told.
     */
    static final String LAST_COMPLETED = """
            (select max(done.completed_on) from appraisal done
             where done.person_id = member.person_id and done.organisation = member.organisation
               and done.completed_on <= member.last_completed_on)""";

    private static final PlainStatement PAGE = new PlainStatement("""
            select member.person_id, member.standing, member.appraisal_id, %s, member.since,
                   nullif(member.standing_at_close, member.standing),
                   (select true from appraisal
                    where appraisal.id = member.appraisal_id and appraisal.completed_on > appraisal.due_on)
            from cycle_member member
            where member.cycle_id = ? and member.standing = any (string_to_array(?, ',')) and member.person_id > ?
            order by member.person_id limit ?
            """.formatted(LAST_COMPLETED));

    private final Session database;
    private final Pager pager;

    MembersOfCycle(Session database, Pager pager) {
        this.database = database;
        this.pager = pager;
    }

    Page<MemberView> page(UUID cycle, Optional<Standing> standing, PageQuery query) {
        var wanted = standing.map(Stream::of)
                .orElseGet(() -> Arrays.stream(Standing.values()))
                .map(Standing::name)
                .toList();
        return pager.page(
                query,
                "members/%s/%s".formatted(cycle, wanted),
                (after, limit) -> read(cycle, wanted, after.map(Position::id).orElse(BEFORE_ALL), limit),
                member -> Position.of(member.personId()));
    }

    private List<MemberView> read(UUID cycle, List<String> wanted, UUID after, int limit) {
        return PAGE.rows(
                database,
                row -> new MemberView(
                        row.getObject(1, UUID.class),
                        Standing.valueOf(row.getString(2)),
                        row.getObject(3, UUID.class),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class),
                        row.getObject(7, Boolean.class),
                        Optional.ofNullable(row.getString(6))
                                .map(Standing::valueOf)
                                .orElse(null)),
                cycle,
                String.join(",", wanted),
                after,
                limit);
    }
}
