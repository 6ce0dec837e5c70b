package org.cadre.appraisal.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cadre.appraisal.form.CalibratedRating;
import org.cadre.appraisal.form.OverallRatings;
import org.cadre.appraisal.party.Party;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.appraisal.standard.NationalStandards;
import org.cadre.kit.problem.DomainException;

/** Lets appraisers change overall ratings on proposals of colleagues; nobody else changes one. */
@ApplicationScoped
public class CalibratingRatings {

    private final Appraisals appraisals;
    private final NationalStandards standards;

    CalibratingRatings(Appraisals appraisals, NationalStandards standards) {
        this.appraisals = appraisals;
        this.standards = standards;
    }

    /** One that this appraiser holds and may still change; empty for all others, and while a rating is missing or does not count. */
    public Optional<RatedDraft> draftOf(UUID appraiser, UUID appraisal) {
        return appraisals
                .findByIdOptional(appraisal)
                .filter(found -> found.parties().of(appraiser).equals(Optional.of(Party.APPRAISER)))
                .filter(found -> found.state().writer().equals(Optional.of(Party.APPRAISER)))
                .filter(this::isRated)
                .map(RatedDraft::of);
    }

    /** Refuses who does not hold it now; colleagues propose and do not decide. */
    public void requireHeldBy(UUID appraiser, UUID appraisal) {
        var isHeld = appraisals
                .findByIdOptional(appraisal)
                .flatMap(found -> found.parties().of(appraiser))
                .filter(Party.APPRAISER::equals)
                .isPresent();
        if (!isHeld) {
            throw DomainException.forbidden(
                    "decision-of-appraiser", "Whoever holds the appraisal decides what becomes of its ratings");
        }
    }

    /** One rating of an appraisal that the appraiser is writing; it is written to the database at once. */
    public void change(UUID appraisal, CalibratedRating change) {
        var changed = appraisals.require(appraisal);
        changed.writtenBy(Party.APPRAISER).calibrate(change, standards.inForce(changed.year()));
        appraisals.flush();
    }

    /** Who of some people holds an appraisal of a cycle that was not cancelled. */
    public Set<UUID> holdingIn(UUID cycle, Collection<UUID> people) {
        List<Appraisal> held = appraisals.list(
                "cycleId = ?1 and parties.appraiserId in ?2 and course.state <> ?3",
                cycle,
                people,
                AppraisalState.CANCELLED);
        return held.stream()
                .map(appraisal -> appraisal.parties().present().appraiserId())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How some appraisals are rated as a whole now, by id; one of which a rating is missing or does not count is left out. */
    public Map<UUID, OverallRatings> overallOf(Collection<UUID> ids) {
        return appraisals.list("id in ?1", ids).stream()
                .filter(this::isRated)
                .collect(Collectors.toUnmodifiableMap(
                        Appraisal::id, appraisal -> appraisal.content().overallRatings()));
    }

    /** Whether both ratings are there and say how good something was in a year. */
    public boolean areCounted(OverallRatings overall, AppraisalYear year) {
        return overall.countOn(standards.inForce(year).scale());
    }

    private boolean isRated(Appraisal appraisal) {
        return areCounted(appraisal.content().overallRatings(), appraisal.year());
    }
}
