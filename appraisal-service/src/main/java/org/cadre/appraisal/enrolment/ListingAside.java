package org.cadre.appraisal.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.cadre.appraisal.cycle.KnownCycle;
import org.cadre.appraisal.enrolment.AsidePeople.Aside;
import org.cadre.appraisal.enrolment.AsidePeople.Place;
import org.cadre.appraisal.enrolment.AsidePeople.Waiting;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.appraisal.standard.NationalStandards;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;
import org.cadre.kit.time.BusinessCalendar;

/** Who is aside in a cycle, page by page, each with what would change it. */
@ApplicationScoped
class ListingAside {

    private static final Place FIRST = new Place(new UUID(0, 0), "");

    private final AsidePeople aside;
    private final NationalStandards standards;
    private final BusinessCalendar calendar;
    private final Pager pager;

    ListingAside(AsidePeople aside, NationalStandards standards, BusinessCalendar calendar, Pager pager) {
        this.aside = aside;
        this.standards = standards;
        this.calendar = calendar;
        this.pager = pager;
    }

    Page<SetAsideView> page(KnownCycle cycle, Optional<AsideReason> reason, PageQuery query) {
        var wanted = AsideReason.wanted(reason);
        var waiting = new Waiting(calendar.today(), waitingDays(cycle));
        return pager.page(
                query,
                "set-aside/%s/%s".formatted(cycle.id(), wanted),
                (after, limit) ->
                        aside
                                .after(after.map(ListingAside::place).orElse(FIRST), limit, cycle, wanted, waiting)
                                .stream()
                                .map(one -> view(one, cycle))
                                .toList(),
                one -> Position.of(one.reason(), one.personId()));
    }

    private static Place place(Position position) {
        return new Place(position.id(), position.text(0));
    }

    private SetAsideView view(Aside one, KnownCycle cycle) {
        var code = one.failure().map(EnrolmentProblem::codeOf);
        var remedy = code.map(Remedy::of).orElseGet(() -> Remedy.of(one.reason(), cycle, calendar.today()));
        return new SetAsideView(
                one.personId(),
                one.reason(),
                remedy.rule(),
                remedy.satisfiedBy(),
                one.since(),
                one.until().orElse(null),
                code.orElse(null),
                one.attempts().orElse(null),
                one.nextTryAt().orElse(null));
    }

    private int waitingDays(KnownCycle cycle) {
        return standards
                .inForce(new AppraisalYear(cycle.appraisalYear()))
                .rules()
                .recentStarterDays();
    }
}
