package org.cadre.appraisal.cycle;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.appraisal.template.TemplatesInForce;
import org.cadre.kit.time.BusinessCalendar;

/** The steps of a cycle, with the rules that look beyond it: its year has a template, and no other cycle. */
@ApplicationScoped
@CheckReturnValue
class CycleSteps {

    private final AppraisalCycles cycles;
    private final TemplatesInForce templates;
    private final OpenAppraisals open;
    private final Event<CycleClosing> closings;
    private final BusinessCalendar calendar;

    CycleSteps(
            AppraisalCycles cycles,
            TemplatesInForce templates,
            OpenAppraisals open,
            Event<CycleClosing> closings,
            BusinessCalendar calendar) {
        this.cycles = cycles;
        this.templates = templates;
        this.open = open;
        this.closings = closings;
        this.calendar = calendar;
    }

    CycleEvent open(AppraisalCycle cycle) {
        templates.requireActive(new AppraisalYear(cycle.appraisalYear()));
        cycles.requireFirstOfYear(cycle);
        var opened = cycle.open(calendar.today(), calendar.now());
        cycles.flushOpening(cycle);
        return opened;
    }

    /**
     * From the flush on nobody changes what is kept of the cycle until it is closed, and no appraisal starts in it.
     *
     * @param known how many of its appraisals are known not to be complete
     */
    CycleEvent close(AppraisalCycle cycle, long known) {
        var closed = cycle.close(calendar.today(), calendar.now());
        cycles.flush();
        open.requireAtMost(known, cycle);
        closings.fire(new CycleClosing(KnownCycle.of(cycle), calendar.today()));
        return closed;
    }
}
