package org.cadre.talent.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;
import org.cadre.talent.upstream.workforce.Posts;

/** Turns a post of workforce into a role of talent. */
@ApplicationScoped
class DescribingRoles {

    private final Roles roles;
    private final Posts posts;
    private final Stages stages;
    private final Policy policy;
    private final Ids ids;
    private final BusinessCalendar calendar;

    DescribingRoles(Roles roles, Posts posts, Stages stages, Policy policy, Ids ids, BusinessCalendar calendar) {
        this.roles = roles;
        this.posts = posts;
        this.stages = stages;
        this.policy = policy;
        this.ids = ids;
        this.calendar = calendar;
    }

    /** A post does not exist for those who may not read its roles. */
    LeadershipRole describe(UUID postId, String title, String requiredStage) {
        var post = posts.find(postId).orElseThrow(() -> DomainException.notFound("post", postId));
        policy.requireVisible(RolePermissions.READ, Subject.at(post.organisation()), "post", postId);
        policy.require(RolePermissions.DESCRIBE, Subject.at(post.organisation()));
        stages.check(requiredStage, post.stage().orElse(requiredStage), calendar.today());
        var role = new LeadershipRole(ids.next(), postId, post.organisation(), title, requiredStage);
        roles.persistAndFlush(role);
        return role;
    }
}
