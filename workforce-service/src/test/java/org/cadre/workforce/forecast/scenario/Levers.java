package org.cadre.workforce.forecast.scenario;

import java.time.LocalDate;
import org.cadre.workforce.forecast.stock.Aim;

/** Levers as tests need them. */
final class Levers {

    static final LocalDate APPROVED = LocalDate.of(2026, 4, 1);
    static final LocalDate EXPIRES = LocalDate.of(2027, 3, 31);

    private Levers() {}

    static Lever lever(String id, Aim aim, Operation operation, double value) {
        return new Lever(id, warrant(APPROVED), Selector.ALL, aim, operation, value, Profile.always());
    }

    static Lever of(Selector selector, Lever lever) {
        return new Lever(
                lever.id(), lever.warrant(), selector, lever.aim(), lever.operation(), lever.value(), lever.profile());
    }

    static Lever during(Profile profile, Lever lever) {
        return new Lever(
                lever.id(), lever.warrant(), lever.selector(), lever.aim(), lever.operation(), lever.value(), profile);
    }

    static Lever approved(LocalDate day, Lever lever) {
        return new Lever(
                lever.id(),
                warrant(day),
                lever.selector(),
                lever.aim(),
                lever.operation(),
                lever.value(),
                lever.profile());
    }

    private static Warrant warrant(LocalDate approvedOn) {
        return new Warrant(
                "Retention lead", "Chief people officer", "Flexible working", "paper 7", approvedOn, EXPIRES);
    }
}
