package org.cadre.appraisal.form;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cadre.appraisal.form.Criterion.Kind;
import org.cadre.appraisal.party.Signatures;
import org.cadre.appraisal.standard.AppraisalRules;
import org.cadre.appraisal.standard.AppraisalYear;
import org.cadre.appraisal.standard.Standards;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.Violation;

/** Everything that the two parties write into an appraisal. */
@Embeddable
public class Content {

    @Embedded
    private Objectives objectives;

    @Embedded
    private ForwardObjectives forward;

    @Embedded
    private Criteria criteria;

    @Embedded
    private DevelopmentPlan developmentPlan;

    @Embedded
    private OverallRatings overall;

    @Embedded
    private CalibratedRatings calibrated;

    protected Content() {}

    public Content(List<Criterion> criteria) {
        this.objectives = new Objectives();
        this.forward = new ForwardObjectives();
        this.criteria = new Criteria(criteria);
        this.developmentPlan = new DevelopmentPlan();
        this.calibrated = new CalibratedRatings();
    }

    /**
     * Replaces the objectives.
     *
     * @param priorities ids of what an objective of this appraisal may serve
     */
    public void agreeObjectives(List<Objective> agreed, Set<UUID> priorities, Standards standards) {
        objectives.requireLinks(agreed, priorities);
        objectives.replace(agreed, standards);
    }

    public void carryOver(List<Objective> earlier, Standards standards) {
        objectives.carryOver(earlier, standards);
    }

    /**
     * Replaces what is agreed for the time after the year.
     *
     * @param priorities ids of what may be served then
     */
    public void agreeForward(
            List<PlannedObjective> agreed, AppraisalYear year, Set<UUID> priorities, AppraisalRules rules) {
        forward.replace(agreed, year, priorities, rules);
    }

    /** What should be mended in them before somebody signs; nothing refuses it while they are written. */
    public List<Violation> objectivesToMend() {
        return Stream.concat(objectives.withoutPriority(), objectives.wronglyWeighted())
                .toList();
    }

    public List<Violation> objectivesWithoutPriority() {
        return objectives.withoutPriority().toList();
    }

    public void rateBehaviours(List<Assessment> values, List<Assessment> principles, Standards standards) {
        criteria.rate(Kind.VALUE, values, standards.scale());
        criteria.rate(Kind.PRINCIPLE, principles, standards.scale());
    }

    public void rateCompetencies(List<Assessment> competencies, Standards standards) {
        criteria.rate(Kind.COMPETENCY, competencies, standards.scale());
    }

    public void planDevelopment(List<Priority> priorities, AppraisalRules rules) {
        developmentPlan.replace(priorities, criteria, rules);
    }

    public void rateOverall(OverallRatings ratings, Standards standards) {
        ratings.require(standards.scale());
        overall = ratings;
    }

    /** Changes one half on a proposal; the other stays as it is. A proposal about another rating than the present is stale. */
    public void calibrate(CalibratedRating change, Standards standards) {
        var present = overallRatings();
        if (!change.before().equals(present.of(change.half()))) {
            throw DomainException.conflict(
                    "rating-changed-since",
                    "The rating is not the one that the proposal is about any more; decline it, or propose anew");
        }
        rateOverall(present.with(change.half(), change.after()), standards);
        calibrated.add(change);
    }

    public List<CalibratedRating> calibrated() {
        return calibrated.all();
    }

    /** Nothing is signed that is not finished: what is missing is listed in the order of the form. */
    public void requireComplete(AppraisalRules rules) {
        var missing = Stream.of(
                        objectives.missing(rules),
                        criteria.missing(),
                        developmentPlan.missing(rules),
                        overallRatings().missing())
                .flatMap(all -> all)
                .toList();
        if (!missing.isEmpty()) {
            throw DomainException.invalid(
                    "appraisal-incomplete", "%d things are missing; see errors".formatted(missing.size()), missing);
        }
    }

    /**
     * Codes of the competencies that are rated at or below the year's threshold or that the plan names, in the order of
     * the framework: who reads them does not learn which of the two it was.
     */
    public List<String> developmentNeeds(AppraisalRules rules) {
        var low = criteria.competenciesRatedUpTo(rules.developmentNeedUpTo());
        return criteria.of(Kind.COMPETENCY).stream()
                .map(Criterion::code)
                .filter(code -> low.contains(code) || developmentPlan.names(code))
                .toList();
    }

    /** Takes back everything that was written; what the appraisal rates stays. */
    public void clear() {
        objectives.clear();
        forward.clear();
        criteria.clear();
        developmentPlan.clear();
        overall = OverallRatings.NONE;
    }

    public WrittenForm copy(UUID appraiserId, Signatures signatures) {
        return new WrittenForm(
                objectives.all(),
                criteria.all(),
                developmentPlan.priorities(),
                overallRatings(),
                appraiserId,
                signatures,
                forward.all());
    }

    public List<Objective> objectives() {
        return objectives.all();
    }

    public List<PlannedObjective> forwardObjectives() {
        return forward.all();
    }

    public List<Criterion> criteria(Kind kind) {
        return criteria.of(kind);
    }

    public List<Priority> priorities() {
        return developmentPlan.priorities();
    }

    /** Hibernate reads two ratings that are not given as none at all. */
    public OverallRatings overallRatings() {
        return Optional.ofNullable(overall).orElse(OverallRatings.NONE);
    }
}
