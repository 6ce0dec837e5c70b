package org.cadre.talent.role;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.kit.database.NewestFirst;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;

/** All leadership roles. A role does not exist for those who may not read it. */
@ApplicationScoped
public class Roles implements PanacheRepositoryBase<LeadershipRole, UUID> {

    private final Pager pager;
    private final Policy policy;

    Roles(Pager pager, Policy policy) {
        this.pager = pager;
        this.policy = policy;
    }

    /** The role as the caller may see it; otherwise there is none. */
    public RoleView require(UUID id) {
        return visible(id).view();
    }

    LeadershipRole visible(UUID id) {
        var role = findByIdOptional(id).orElseThrow(() -> DomainException.notFound("role", id));
        policy.requireVisible(RolePermissions.READ, Subject.at(role.organisation()), "role", id);
        return role;
    }

    /** The roles of one organisation, newest first. */
    Page<LeadershipRole> page(String organisation, PageQuery query) {
        return pager.page(
                query,
                "roles/" + organisation,
                new NewestFirst<>(this, "organisation = ?1", organisation),
                role -> Position.of(role.id()));
    }
}
