package org.cadre.appraisal.appraisal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.cadre.appraisal.appraisal.StateChange.Step;
import org.cadre.kit.database.NewestFirst;
import org.cadre.kit.database.PlainStatement;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;

/** The history of every appraisal. What takes a step writes it down here in the same transaction. */
@ApplicationScoped
class StateChanges {

    /** Keeps Panache's verbs from others: nobody changes or removes what happened. */
    @ApplicationScoped
    static class Store implements PanacheRepositoryBase<StateChange, UUID> {}

    private static final PlainStatement STARTED = new PlainStatement("""
            insert into appraisal_state_change (id, appraisal_id, person_id, to_state, action, taken_by, taken_at)
            select draft.id, draft.appraisal_id, draft.person_id, 'DRAFT', 'START', 'SYSTEM', cast(? as timestamptz)
            from unnest(cast(? as uuid[]), cast(? as uuid[]), cast(? as uuid[])) as draft (id, appraisal_id, person_id)
            """);

    private final Store store;
    private final Pager pager;
    private final Ids ids;
    private final BusinessCalendar calendar;

    StateChanges(Store store, Pager pager, Ids ids, BusinessCalendar calendar) {
        this.store = store;
        this.pager = pager;
        this.ids = ids;
        this.calendar = calendar;
    }

    /** After the step, while the appraisal is in its new state. */
    void add(Appraisal appraisal, Step step) {
        store.persist(new StateChange(ids.next(), appraisal, step, calendar.now()));
    }

    /** Many that the service itself has started, in one statement. */
    void addStarted(List<Appraisal> drafts) {
        STARTED.change(
                store.getSession(),
                calendar.now().toString(),
                each(drafts, draft -> ids.next()),
                each(drafts, Appraisal::id),
                each(drafts, draft -> draft.parties().present().personId()));
    }

    /** The states of one appraisal, the present one first. */
    Page<StateChange> of(UUID appraisal, PageQuery query) {
        return pager.page(
                query,
                "appraisals/history/" + appraisal,
                new NewestFirst<>(store, "appraisalId = ?1", appraisal),
                change -> Position.of(change.id()));
    }

    private static String[] each(List<Appraisal> drafts, Function<Appraisal, UUID> part) {
        return drafts.stream().map(part).map(UUID::toString).toArray(String[]::new);
    }
}
