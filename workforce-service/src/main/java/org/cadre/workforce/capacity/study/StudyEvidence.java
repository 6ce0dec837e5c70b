package org.cadre.workforce.capacity.study;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;

/** Studies of every kind that says how many people are needed, as what somebody wants rests on them. */
@ApplicationScoped
public class StudyEvidence {

    private final CapacityStudies studies;
    private final StudyPapers papers;
    private final Computing computing;
    private final Policy policy;
    private final List<StaffingMethod<?, ?>> methods;

    StudyEvidence(
            CapacityStudies studies,
            StudyPapers papers,
            Computing computing,
            Policy policy,
            @All List<StaffingMethod<?, ?>> methods) {
        this.studies = studies;
        this.papers = papers;
        this.computing = computing;
        this.policy = policy;
        this.methods = List.copyOf(methods);
    }

    /** The one that a request names as {@code studyId}. */
    public Evidence named(UUID id) {
        return studies.findByIdOptional(id)
                .filter(found -> policy.allows(CapacityPermissions.READ, Subject.at(found.organisation())))
                .flatMap(found -> maker(found).map(method -> evidence(method, found)))
                .orElseThrow(() -> DomainException.invalidField(
                        "studyId",
                        "study-unknown",
                        "There is no study %s of how many people are needed".formatted(id)));
    }

    /** The posts that it comes to. */
    public PostCount posts(Evidence evidence, PostCover cover) {
        var study = studies.findById(evidence.studyId());
        var method = maker(study)
                .orElseThrow(() -> new IllegalStateException("No method made the study " + evidence.studyId()));
        return posts(method, study, cover);
    }

    /** Whether the study is on record as it was when somebody referred to it. */
    public boolean isAsItWas(UUID id, String sha256) {
        return studies.findByIdOptional(id)
                .filter(study -> study.paper().sha256().equals(sha256))
                .isPresent();
    }

    private <Q, A> Evidence evidence(StaffingMethod<Q, A> method, CapacityStudy study) {
        return new Evidence(
                study.id(),
                method.kind(),
                study.organisation(),
                method.service(papers.read(study.paper().question(), method.questions())),
                study.paper().sha256());
    }

    private <Q, A> PostCount posts(StaffingMethod<Q, A> method, CapacityStudy study, PostCover cover) {
        var question = papers.read(study.paper().question(), method.questions());
        var answer = papers.read(study.paper().answer(), method.answers());
        return computing.of(() -> method.posts(question, answer, cover));
    }

    private Optional<StaffingMethod<?, ?>> maker(CapacityStudy study) {
        return methods.stream().filter(study::isBy).findFirst();
    }
}
