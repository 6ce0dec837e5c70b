package org.cadre.workforce.forecast.scenario;

import java.time.LocalDate;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.quantity.Quantity;

/**
 * Who answers for a lever.
 *
 * @param owner who wants it
 * @param approver who agreed to it, somebody else
 * @param reason what it is thought to achieve, and why
 * @param evidence where that can be read
 * @param approvedOn of two levers that set the same number, the one approved later wins
 * @param expiresOn the last day on which it may be run without being renewed
 */
public record Warrant(
        String owner, String approver, String reason, String evidence, LocalDate approvedOn, LocalDate expiresOn) {

    public Warrant {
        Quantity.name("owner", owner);
        Quantity.name("approver", approver);
        Quantity.name("reason", reason);
        if (owner.equals(approver)) {
            throw DomainException.invalidField(
                    "approver", "own-approval", "approver must be somebody other than the owner, " + owner);
        }
        if (expiresOn.isBefore(approvedOn)) {
            throw DomainException.invalidField(
                    "expiresOn", "expired-when-approved", "expiresOn must be %s or later".formatted(approvedOn));
        }
    }

    boolean isOverBy(LocalDate day) {
        return day.isAfter(expiresOn);
    }
}
