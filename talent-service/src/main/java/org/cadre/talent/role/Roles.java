package org.cadre.talent.role;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;
import org.cadre.kit.problem.DomainException;
import org.cadre.talent.access.TalentTeam;

/** All leadership roles. To people outside the talent team of its organisation a role does not exist. */
@ApplicationScoped
public class Roles implements PanacheRepositoryBase<LeadershipRole, UUID> {

    private final Pager pager;
    private final TalentTeam team;

    Roles(Pager pager, TalentTeam team) {
        this.pager = pager;
        this.team = team;
    }

    /** The role as the caller may see it; otherwise there is none. */
    public RoleView require(UUID id) {
        return visible(id).view();
    }

    LeadershipRole visible(UUID id) {
        return findByIdOptional(id)
                .filter(role -> team.worksFor(role.organisation()))
                .orElseThrow(() -> DomainException.notFound("role", id));
    }

    /** The roles of one organisation, newest first. */
    Page<LeadershipRole> page(String organisation, PageQuery query) {
        return pager.page(
                query,
                "roles/" + organisation,
                (after, limit) -> after.map(position ->
                                find("organisation = ?1 and id < ?2 order by id desc", organisation, position.id()))
                        .orElseGet(() -> find("organisation = ?1 order by id desc", organisation))
                        .page(0, limit)
                        .list(),
                role -> Position.of(role.id()));
    }
}
