package org.cadre.talent.advert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.cadre.kit.time.Ids;
import org.cadre.talent.role.RoleView;
import org.cadre.talent.role.Roles;
import org.cadre.talent.upstream.workforce.Post;
import org.cadre.talent.upstream.workforce.Posts;

/** Offers a vacant post to everybody, once at a time. */
@ApplicationScoped
class OpeningAdverts {

    private final Adverts adverts;
    private final Roles roles;
    private final Posts posts;
    private final Policy policy;
    private final Ids ids;

    OpeningAdverts(Adverts adverts, Roles roles, Posts posts, Policy policy, Ids ids) {
        this.adverts = adverts;
        this.roles = roles;
        this.posts = posts;
        this.policy = policy;
        this.ids = ids;
    }

    /** Of several that try at once one succeeds, because the post is held meanwhile. */
    Advert open(UUID roleId, Period period) {
        var role = roles.require(roleId);
        policy.require(AdvertPermissions.OPEN, Subject.at(role.organisation()));
        var post = vacant(role);
        adverts.openFor(role.postId()).ifPresent(other -> {
            throw DomainException.conflict("advert-already-open", "Advert %s is open".formatted(other.id()));
        });
        var advert = new Advert(ids.next(), role, post.vacancy(), period);
        adverts.persistAndFlush(advert);
        return advert;
    }

    private Post vacant(RoleView role) {
        return posts.hold(role.postId())
                .filter(Post::vacant)
                .orElseThrow(() ->
                        DomainException.conflict("post-not-vacant", "Post %s is not vacant".formatted(role.postId())));
    }
}
