package org.cadre.workforce.capacity.study;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;

/** The studies of organisations: made by planners, never changed, and computed again by whoever doubts them. */
@ApplicationScoped
public class StudyRegister {

    private final CapacityStudies studies;
    private final StudyPapers papers;
    private final NewStudies made;
    private final Computing computing;
    private final Policy policy;
    private final Ledger ledger;

    StudyRegister(
            CapacityStudies studies,
            StudyPapers papers,
            NewStudies made,
            Computing computing,
            Policy policy,
            Ledger ledger) {
        this.studies = studies;
        this.papers = papers;
        this.made = made;
        this.computing = computing;
        this.policy = policy;
        this.ledger = ledger;
    }

    /** Answers a question and keeps both. */
    public <Q, A> Studied<Q, A> make(StudyMethod<Q, A> method, String organisation, Q question) {
        policy.require(method.toMake(), Subject.at(organisation));
        made.requireOpen(organisation);
        var answer = computing.of(() -> method.answer(question));
        var paper = new Paper(papers.write(question), papers.write(answer));
        var study = made.of(method, organisation, paper);
        studies.persistAndFlush(study);
        ledger.record(AuditedAct.of("make", method.resource(), study.id(), organisation));
        return studied(method, study);
    }

    /** A line of each, the newest first. */
    public Page<StudyLine> page(StudyMethod<?, ?> method, String organisation, PageQuery query) {
        policy.require(method.toRead(), Subject.at(organisation));
        return studies.page(method.kind(), organisation, query);
    }

    /** Nothing where there is none, or none for whoever asks. */
    public <Q, A> Optional<Studied<Q, A>> find(StudyMethod<Q, A> method, UUID id) {
        return studies.findByIdOptional(id)
                .filter(found -> found.isBy(method) && policy.allows(method.toRead(), Subject.at(found.organisation())))
                .map(found -> studied(method, found));
    }

    public <Q, A> Studied<Q, A> require(StudyMethod<Q, A> method, UUID id) {
        return studied(method, visible(method, id));
    }

    /** Computes a study again from its question and says whether the answer is the same. Nothing is changed. */
    public <Q, A> StudyReplay replay(StudyMethod<Q, A> method, UUID id) {
        var study = visible(method, id);
        var replay = new StudyReplay.Of(id, study.codeVersion(), method.codeVersion());
        var question = papers.read(study.paper().question(), method.questions());
        try {
            var answer = computing.of(() -> method.answer(question));
            return replay.answered(papers.differing(study.paper().answer(), papers.write(answer)));
        } catch (DomainException e) {
            return replay.refused(e.getMessage());
        }
    }

    private CapacityStudy visible(StudyMethod<?, ?> method, UUID id) {
        var study = studies.findByIdOptional(id)
                .filter(found -> found.isBy(method))
                .orElseThrow(() -> DomainException.notFound(method.resource(), id));
        policy.requireVisible(method.toRead(), Subject.at(study.organisation()), method.resource(), id);
        return study;
    }

    private <Q, A> Studied<Q, A> studied(StudyMethod<Q, A> method, CapacityStudy study) {
        return new Studied<>(
                study.id(),
                papers.read(study.paper().question(), method.questions()),
                papers.read(study.paper().answer(), method.answers()),
                study.codeVersion(),
                study.madeAt());
    }
}
