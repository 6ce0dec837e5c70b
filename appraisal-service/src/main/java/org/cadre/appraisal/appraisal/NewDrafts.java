package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.appraisal.form.AppraisalForm;
import org.cadre.appraisal.form.Criterion;
import org.cadre.kit.database.PlainStatement;
import org.hibernate.Session;

/**
 * Writes many new appraisals of one cycle on one form: a statement for all of them, and one for all that they will rate.
 * One by one, twenty thousand appraisals are eight hundred thousand rows. The rows are the same.
 */
@ApplicationScoped
class NewDrafts {

    private static final PlainStatement APPRAISALS = new PlainStatement("""
            insert into appraisal (id, version, cycle_id, organisation, appraisal_year, template_id,
                                   person_id, appraiser_id, stage, state, due_on)
            select draft.id, 0, cast(? as uuid), cast(? as text), cast(? as integer), cast(? as uuid),
                   draft.person_id, draft.appraiser_id, draft.stage, draft.state, draft.due_on
            from unnest(cast(? as uuid[]), cast(? as uuid[]), cast(? as uuid[]), cast(? as text[]), cast(? as text[]),
                        cast(? as date[]))
                as draft (id, person_id, appraiser_id, stage, state, due_on)
            """);

    private static final PlainStatement CRITERIA = new PlainStatement("""
            insert into appraisal_criterion (appraisal_id, position, kind, code, name)
            select draft.id, criterion.place - 1, criterion.kind, criterion.code, criterion.name
            from unnest(cast(? as uuid[])) as draft (id),
                 unnest(cast(? as text[]), cast(? as text[]), cast(? as text[]))
                     with ordinality as criterion (kind, code, name, place)
            order by draft.id, criterion.place
            """);

    private final Session database;

    NewDrafts(Session database) {
        this.database = database;
    }

    /** All of them as {@link Appraisal#draft} made them, of this cycle and on this form. */
    void write(KnownCycle cycle, AppraisalForm form, List<Appraisal> drafts) {
        var ids = each(drafts, Appraisal::id);
        APPRAISALS.change(
                database,
                cycle.id(),
                cycle.organisation(),
                cycle.appraisalYear(),
                form.templateId(),
                ids,
                each(drafts, draft -> draft.parties().present().personId()),
                each(drafts, draft -> draft.parties().present().appraiserId()),
                each(drafts, draft -> draft.parties().present().stage()),
                each(drafts, Appraisal::state),
                each(drafts, draft -> draft.course().dueOn()));
        CRITERIA.change(
                database,
                ids,
                each(form.criteria(), Criterion::kind),
                each(form.criteria(), Criterion::code),
                each(form.criteria(), Criterion::name));
    }

    private static <T> String[] each(List<T> all, Function<T, Object> part) {
        return all.stream().map(part).map(String::valueOf).toArray(String[]::new);
    }
}
