package org.cadre.workforce.pay;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.cadre.kit.reference.ReferenceData;
import org.cadre.kit.reference.ReferenceItem;

/** What is paid on a day. */
@ApplicationScoped
public class DatedPay {

    private static final String EMPLOYER = "NHS_EMPLOYER";

    private final ReferenceData reference;

    DatedPay(ReferenceData reference) {
        this.reference = reference;
    }

    /** Nothing for a band without a scale, such as a doctor's. */
    public Optional<ReferenceItem<PayScale>> scale(LocalDate day, String band) {
        return reference.find(day, "pay-scales", band, PayScale.class);
    }

    /** Nothing for a day before the first that is known. */
    public Optional<ReferenceItem<EmployerShares>> employerShares(LocalDate day) {
        return reference.find(day, "on-costs", EMPLOYER, EmployerShares.class);
    }

    public AreaSupplements supplements(LocalDate day) {
        return new AreaSupplements(day, reference.on(day, "area-supplements", AreaLimits.class));
    }
}
