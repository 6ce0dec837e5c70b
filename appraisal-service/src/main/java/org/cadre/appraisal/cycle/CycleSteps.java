package org.cadre.appraisal.cycle;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.enterprise.context.ApplicationScoped;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.appraisal.template.TemplatesInForce;
import org.cadre.kit.time.BusinessCalendar;

/** The steps of a cycle, with the rules that look beyond it: its year has a template, and no other cycle is open. */
@ApplicationScoped
@CheckReturnValue
class CycleSteps {

    private final AppraisalCycles cycles;
    private final TemplatesInForce templates;
    private final BusinessCalendar calendar;

    CycleSteps(AppraisalCycles cycles, TemplatesInForce templates, BusinessCalendar calendar) {
        this.cycles = cycles;
        this.templates = templates;
        this.calendar = calendar;
    }

    CycleEvent open(AppraisalCycle cycle) {
        templates.requireActive(new AppraisalYear(cycle.appraisalYear()));
        cycles.requireNoOtherOpen(cycle);
        var opened = cycle.open(calendar.today(), calendar.now());
        cycles.flushOpening(cycle);
        return opened;
    }

    CycleEvent close(AppraisalCycle cycle) {
        return cycle.close(calendar.now());
    }
}
