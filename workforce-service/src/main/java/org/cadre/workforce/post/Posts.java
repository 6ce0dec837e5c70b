package org.cadre.workforce.post;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;
import org.hibernate.exception.ConstraintViolationException;

/** All posts. */
@ApplicationScoped
class Posts implements PanacheRepositoryBase<Post, UUID> {

    private final Pager pager;

    Posts(Pager pager) {
        this.pager = pager;
    }

    /** Two planners may take the same number at once; the unique index decides. */
    void add(Post post) {
        try {
            persistAndFlush(post);
        } catch (ConstraintViolationException e) {
            throw numberTaken(post.organisation());
        }
    }

    static DomainException numberTaken(String organisation) {
        var detail = "%s already has a post with this number".formatted(organisation);
        return DomainException.conflict(
                "position-number-taken", detail, Violation.ofField("positionNumber", "position-number-taken", detail));
    }

    List<Post> named(String organisation, Collection<String> positionNumbers) {
        return getSession()
                .createQuery("from Post where organisation = :organisation and positionNumber in :numbers", Post.class)
                .setParameter("organisation", organisation)
                .setParameterList("numbers", positionNumbers)
                .getResultList();
    }

    List<Post> with(Collection<UUID> ids) {
        return list("id in ?1", List.copyOf(ids));
    }

    Page<Post> page(String organisation, Optional<PostState> state, PageQuery query) {
        return pager.page(
                query,
                "posts/%s/%s".formatted(organisation, state),
                (after, limit) -> read(organisation, state, after, limit),
                post -> Position.of(post.positionNumber()));
    }

    private List<Post> read(String organisation, Optional<PostState> state, Optional<Position> after, int limit) {
        var condition = state.map(wanted -> wanted == PostState.VACANT ? "holderId is null" : "holderId is not null")
                .orElse("1 = 1");
        Map<String, Object> parameters = Map.of(
                "organisation",
                organisation,
                "after",
                after.map(position -> position.text(0)).orElse(""));
        return find(
                        "organisation = :organisation and positionNumber > :after and " + condition
                                + " order by positionNumber",
                        parameters)
                .page(0, limit)
                .list();
    }
}
