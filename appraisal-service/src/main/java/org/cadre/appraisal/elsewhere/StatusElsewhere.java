package org.cadre.appraisal.elsewhere;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.upstream.training.Completions;
import org.cadre.appraisal.upstream.training.Qualifications;
import org.cadre.appraisal.upstream.workforce.Registrations;
import org.cadre.kit.reference.ReferenceData;

/** How what other services told of a person stands on a day. */
@ApplicationScoped
public class StatusElsewhere {

    private record Subject(String name) {}

    private record Rules(int dueWithinDays) {}

    private final Completions completions;
    private final Registrations registrations;
    private final Qualifications qualifications;
    private final ReferenceData reference;

    StatusElsewhere(
            Completions completions,
            Registrations registrations,
            Qualifications qualifications,
            ReferenceData reference) {
        this.completions = completions;
        this.registrations = registrations;
        this.qualifications = qualifications;
        this.reference = reference;
    }

    /** Against the national framework of that day. */
    public TrainingRecord trainingOf(UUID person, LocalDate day) {
        var subjects = reference.on(day, "mandatory-subjects", Subject.class).stream()
                .map(item -> new NationalSubject(item.code(), item.body().name()))
                .toList();
        return new TrainingRecord(completions.of(person), subjects, dueWithinDays(day));
    }

    public List<RegistrationStatus> registrationsOf(UUID person, LocalDate day) {
        var within = dueWithinDays(day);
        return registrations.of(person).stream()
                .filter(known -> !day.isBefore(known.validFrom()))
                .map(known -> new RegistrationStatus(
                        known.body(),
                        ElsewhereState.on(day, known.validUntil(), within),
                        known.validFrom(),
                        known.validUntil()))
                .toList();
    }

    public List<QualificationStatus> qualificationsOf(UUID person, LocalDate day) {
        var within = dueWithinDays(day);
        return qualifications.of(person).stream()
                .filter(held -> !day.isBefore(held.awardedOn()))
                .map(held -> new QualificationStatus(
                        held.stage(),
                        ElsewhereState.on(day, held.validUntil(), within),
                        held.awardedOn(),
                        held.validUntil()))
                .toList();
    }

    private int dueWithinDays(LocalDate day) {
        return reference
                .find(day, "status-elsewhere-rules", "STANDARD", Rules.class)
                .map(item -> item.body().dueWithinDays())
                .orElse(0);
    }
}
