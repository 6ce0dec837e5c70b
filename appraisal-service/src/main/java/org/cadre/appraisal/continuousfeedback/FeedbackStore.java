package org.cadre.appraisal.continuousfeedback;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;
import org.cadre.kit.problem.DomainException;

/** All feedback of all people. */
@ApplicationScoped
class FeedbackStore implements PanacheRepositoryBase<FeedbackNote, UUID> {

    private static final String NEWEST_FIRST = " order by id desc";

    private final Pager pager;

    FeedbackStore(Pager pager) {
        this.pager = pager;
    }

    FeedbackNote require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("continuous-feedback", id));
    }

    Page<FeedbackNote> receivedBy(UUID person, PageQuery query) {
        return page("received", "personId = ?1", person, query);
    }

    Page<FeedbackNote> givenBy(UUID person, PageQuery query) {
        return page("given", "giverId = ?1", person, query);
    }

    private Page<FeedbackNote> page(String list, String filter, UUID person, PageQuery query) {
        return pager.page(
                query,
                "continuous-feedback/%s/%s".formatted(list, person),
                (after, limit) -> read(filter, person, after, limit),
                feedback -> Position.of(feedback.id()));
    }

    private List<FeedbackNote> read(String filter, UUID person, Optional<Position> after, int limit) {
        var rows = after.map(position -> find(filter + " and id < ?2" + NEWEST_FIRST, person, position.id()))
                .orElseGet(() -> find(filter + NEWEST_FIRST, person));
        return rows.page(0, limit).list();
    }
}
