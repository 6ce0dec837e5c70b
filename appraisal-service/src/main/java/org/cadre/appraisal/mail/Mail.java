package org.cadre.appraisal.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A mail that waits. Of its person, its rater and its appraisal those are null that it does not have.
 *
 * @param id the same however often it is sent
 * @param day the last one, or since when, as it was when the mail was written
 * @param tries how often it was tried, the present one included
 * @param triedUntil when it is given up, if it has not gone out by then
 */
public record Mail(
        UUID id,
        MailKind kind,
        UUID personId,
        UUID raterId,
        UUID appraisalId,
        String organisation,
        LocalDate day,
        int tries,
        Instant triedUntil) {}
