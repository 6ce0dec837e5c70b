package org.cadre.appraisal.template;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;
import org.cadre.kit.problem.DomainException;
import org.hibernate.exception.ConstraintViolationException;

/** All templates of all years. */
@ApplicationScoped
class AppraisalTemplates implements PanacheRepositoryBase<AppraisalTemplate, UUID> {

    private static final String NEWEST_FIRST = " order by appraisalYear desc, edition desc, id desc";

    private final Pager pager;

    AppraisalTemplates(Pager pager) {
        this.pager = pager;
    }

    AppraisalTemplate require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> DomainException.notFound("template", id));
    }

    Optional<AppraisalTemplate> activeIn(AppraisalYear year) {
        return find("appraisalYear = ?1 and status = ?2", year.startsIn(), TemplateStatus.ACTIVE)
                .firstResultOptional();
    }

    int nextEdition(AppraisalYear year) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(edition), 0) + 1 from AppraisalTemplate where appraisalYear = :year",
                        Integer.class)
                .setParameter("year", year.startsIn())
                .getSingleResult();
    }

    void add(AppraisalTemplate template) {
        try {
            persistAndFlush(template);
        } catch (ConstraintViolationException e) {
            throw DomainException.conflict(
                    "template-edition-taken", "Another template of this year was drafted just now; try again");
        }
    }

    void requireNoOtherActive(AppraisalTemplate template) {
        if (activeIn(template.content().year())
                .filter(active -> !active.id().equals(template.id()))
                .isPresent()) {
            throw alreadyActive(template);
        }
    }

    /** Writes an activation; the unique index decides between two that come at once. */
    void flushActivation(AppraisalTemplate template) {
        try {
            flush();
        } catch (ConstraintViolationException e) {
            throw alreadyActive(template);
        }
    }

    /** Newest year and edition first. */
    Page<AppraisalTemplate> page(List<TemplateStatus> visible, PageQuery query) {
        return pager.page(
                query,
                "templates/" + visible,
                (after, limit) -> read(visible, after, limit),
                template -> Position.of(template.content().year().startsIn(), template.edition(), template.id()));
    }

    private List<AppraisalTemplate> read(List<TemplateStatus> visible, Optional<Position> after, int limit) {
        var rows = after.map(position -> find(
                        "status in ?1 and (appraisalYear, edition, id) < (?2, ?3, ?4)" + NEWEST_FIRST,
                        visible,
                        Integer.valueOf(position.text(0)),
                        Integer.valueOf(position.text(1)),
                        position.id()))
                .orElseGet(() -> find("status in ?1" + NEWEST_FIRST, visible));
        return rows.page(0, limit).list();
    }

    private static DomainException alreadyActive(AppraisalTemplate template) {
        return DomainException.conflict(
                "template-already-active",
                "Another template is active for %s".formatted(template.content().year()));
    }
}
