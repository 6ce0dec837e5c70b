package org.cadre.appraisal.boardreference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.board.KnownSeat;
import org.cadre.kit.database.NewestFirst;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;
import org.cadre.kit.problem.DomainException;

/** All references, written or not. */
@ApplicationScoped
class BoardReferences implements PanacheRepositoryBase<BoardReference, UUID> {

    /** Keeps the texts to this class. */
    @ApplicationScoped
    static class Texts implements PanacheRepositoryBase<ReferenceText, UUID> {}

    /** Comes after every id that there is. */
    private static final UUID BEHIND_ALL = new UUID(-1, -1);

    private final Texts texts;
    private final Pager pager;

    BoardReferences(Texts texts, Pager pager) {
        this.texts = texts;
        this.pager = pager;
    }

    BoardReference require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("board-reference", id));
    }

    /** The one that there is already of a leaving, by the seat that ends last. */
    Optional<BoardReference> ofLeaving(KnownSeat last) {
        return list("personId = ?1 and organisation = ?2 order by id desc", last.personId(), last.organisation())
                .stream()
                .filter(reference -> reference.isOfLeaving(last))
                .findFirst();
    }

    /** The first time, or anew. */
    void keep(BoardReference reference, String text) {
        texts.findByIdOptional(reference.id())
                .ifPresentOrElse(
                        written -> written.write(text), () -> texts.persist(new ReferenceText(reference, text)));
    }

    Optional<String> textOf(UUID id) {
        return texts.findByIdOptional(id).map(ReferenceText::text);
    }

    void empty(BoardReference reference) {
        texts.findByIdOptional(reference.id()).ifPresent(ReferenceText::empty);
    }

    /** Those about one person, newest first. */
    List<BoardReference> about(UUID person) {
        return list("personId = ?1 order by id desc", person);
    }

    /** The references of one organisation, newest first. */
    Page<BoardReference> page(String organisation, Optional<ReferenceState> state, PageQuery query) {
        var wanted = wanted(state);
        return pager.page(
                query,
                "board-references/%s/%s".formatted(organisation, state),
                new NewestFirst<>(this, "organisation = ?1 and state in ?2", organisation, wanted),
                reference -> Position.of(reference.id()));
    }

    /**
     * The same without a cursor, for who writes all of it.
     *
     * @param last behind this one
     */
    List<BoardReference> ofOrganisation(
            String organisation, Optional<ReferenceState> state, Optional<UUID> last, int limit) {
        return find(
                        "organisation = ?1 and state in ?2 and id < ?3 order by id desc",
                        organisation,
                        wanted(state),
                        last.orElse(BEHIND_ALL))
                .page(0, limit)
                .list();
    }

    private static List<ReferenceState> wanted(Optional<ReferenceState> state) {
        return state.map(List::of).orElse(List.of(ReferenceState.values()));
    }
}
