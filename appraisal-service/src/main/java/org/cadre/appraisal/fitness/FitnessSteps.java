package org.cadre.appraisal.fitness;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.appraisal.board.KnownSeat;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;

/** The steps of a test on this day, each on record. */
@ApplicationScoped
@CheckReturnValue
class FitnessSteps {

    private final FitnessTests tests;
    private final FitnessRules rules;
    private final FitnessSeal seal;
    private final Ledger ledger;
    private final Ids ids;
    private final BusinessCalendar calendar;

    FitnessSteps(
            FitnessTests tests,
            FitnessRules rules,
            FitnessSeal seal,
            Ledger ledger,
            Ids ids,
            BusinessCalendar calendar) {
        this.tests = tests;
        this.rules = rules;
        this.seal = seal;
        this.ledger = ledger;
        this.ids = ids;
        this.calendar = calendar;
    }

    FitnessTest open(KnownSeat seat) {
        var test = FitnessTest.of(ids.next(), seat);
        tests.add(test);
        ledger.record(act("open", test), test.open(calendar.now()));
        return test;
    }

    FitnessTest attest(FitnessTest test) {
        ledger.record(act("attest", test), test.attest(calendar.today(), calendar.now()));
        return test;
    }

    FitnessTest record(FitnessTest test, Check check) {
        rules.requireCheck(check.kind(), calendar.today());
        test.record(check, calendar.today());
        test.seal(seal);
        tests.flush();
        ledger.record(act("record-check", test).because(check.kind()));
        return test;
    }

    FitnessTest investigate(FitnessTest test, String grounds) {
        var changed = test.investigate(grounds, calendar.today(), calendar.now());
        test.seal(seal);
        tests.flushUnfinished();
        ledger.record(act("investigate", test), changed);
        return test;
    }

    /** What was passed before counts no more, whatever this one comes to. */
    FitnessTest signOff(FitnessTest test, Verdict verdict, String statement, UUID by) {
        var today = calendar.today();
        var signOff = new SignOff(verdict, statement, by, today, rules.validUntil(today));
        var changed = test.signOff(signOff, rules.checksOn(today), calendar.now());
        test.seal(seal);
        tests.passedBefore(test)
                .forEach(former -> ledger.record(
                        act("lapse", former).because("another was signed off"), former.lapse(calendar.now())));
        ledger.record(act("sign-off", test), changed);
        return test;
    }

    private static AuditedAct act(String step, FitnessTest test) {
        return AuditedAct.of(step, "fit-and-proper-test", test.id(), test.organisation());
    }
}
