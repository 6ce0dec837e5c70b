package org.cadre.talent.role;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;
import org.cadre.talent.access.TalentTeam;
import org.cadre.talent.upstream.workforce.Posts;

/** Turns a post of workforce into a role of talent. */
@ApplicationScoped
class DescribingRoles {

    private final Roles roles;
    private final Posts posts;
    private final Stages stages;
    private final TalentTeam team;
    private final Ids ids;
    private final BusinessCalendar calendar;

    DescribingRoles(Roles roles, Posts posts, Stages stages, TalentTeam team, Ids ids, BusinessCalendar calendar) {
        this.roles = roles;
        this.posts = posts;
        this.stages = stages;
        this.team = team;
        this.ids = ids;
        this.calendar = calendar;
    }

    /** To people outside the talent team of its organisation a post does not exist. */
    LeadershipRole describe(UUID postId, String title, String requiredStage) {
        var post = posts.find(postId)
                .filter(found -> team.worksFor(found.organisation()))
                .orElseThrow(() -> DomainException.notFound("post", postId));
        stages.check(requiredStage, post.stage().orElse(requiredStage), calendar.today());
        var role = new LeadershipRole(ids.next(), postId, post.organisation(), title, requiredStage);
        roles.persistAndFlush(role);
        return role;
    }
}
