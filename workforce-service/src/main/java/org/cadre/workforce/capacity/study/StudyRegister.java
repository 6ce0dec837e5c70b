package org.cadre.workforce.capacity.study;

import jakarta.enterprise.context.ApplicationScoped;
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
    private final Policy policy;
    private final Ledger ledger;

    StudyRegister(CapacityStudies studies, StudyPapers papers, NewStudies made, Policy policy, Ledger ledger) {
        this.studies = studies;
        this.papers = papers;
        this.made = made;
        this.policy = policy;
        this.ledger = ledger;
    }

    /** Answers a question and keeps both. */
    public <Q, A> Studied<Q, A> make(StudyMethod<Q, A> method, String organisation, Q question) {
        policy.require(CapacityPermissions.MAKE, Subject.at(organisation));
        made.requireOpen(organisation);
        var paper = new Paper(papers.write(question), papers.write(method.answer(question)));
        var study = made.of(method, organisation, paper);
        studies.persistAndFlush(study);
        ledger.record(AuditedAct.of("make", method.resource(), study.id(), organisation));
        return studied(method, study);
    }

    /** The newest first. */
    public <Q, A> Page<Studied<Q, A>> page(StudyMethod<Q, A> method, String organisation, PageQuery query) {
        policy.require(CapacityPermissions.READ, Subject.at(organisation));
        return studies.page(method.kind(), organisation, query).map(study -> studied(method, study));
    }

    public <Q, A> Studied<Q, A> require(StudyMethod<Q, A> method, UUID id) {
        return studied(method, visible(method, id));
    }

    /** Computes a study again from its question and says whether the answer is the same. Nothing is changed. */
    public <Q, A> StudyReplay replay(StudyMethod<Q, A> method, UUID id) {
        var study = visible(method, id);
        var question = papers.read(study.paper().question(), method.questions());
        var differing = papers.differing(study.paper().answer(), papers.write(method.answer(question)));
        return new StudyReplay(id, study.codeVersion(), method.codeVersion(), differing.isEmpty(), differing);
    }

    private CapacityStudy visible(StudyMethod<?, ?> method, UUID id) {
        var study = studies.findByIdOptional(id)
                .filter(found -> found.isBy(method))
                .orElseThrow(() -> DomainException.notFound(method.resource(), id));
        policy.requireVisible(CapacityPermissions.READ, Subject.at(study.organisation()), method.resource(), id);
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
