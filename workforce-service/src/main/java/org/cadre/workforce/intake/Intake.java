package org.cadre.workforce.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.File;
import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Caller;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Receives files and shows how far they are; what the resources of all kinds of file have in common. */
@ApplicationScoped
public class Intake {

    private static final String SOON = "1";

    private final IntakeJobs jobs;
    private final CsvUpload upload;
    private final ErrorsCsv errors;
    private final Event<FileCameIn> news;
    private final Ledger ledger;
    private final Caller caller;
    private final Policy policy;
    private final Ids ids;
    private final BusinessCalendar calendar;

    Intake(
            IntakeJobs jobs,
            CsvUpload upload,
            ErrorsCsv errors,
            Event<FileCameIn> news,
            Ledger ledger,
            Caller caller,
            Policy policy,
            Ids ids,
            BusinessCalendar calendar) {
        this.jobs = jobs;
        this.upload = upload;
        this.errors = errors;
        this.news = news;
        this.ledger = ledger;
        this.caller = caller;
        this.policy = policy;
        this.ids = ids;
        this.calendar = calendar;
    }

    /** Stores the rows and queues the job. Rows that the caller may not send come in too, and are rejected one by one. */
    @Transactional(TxType.MANDATORY)
    public RestResponse<IntakeView> receive(FileKind kind, String path, File file, LocalDate effectiveOn) {
        var job = new IntakeJob(ids.next(), kind.name(), caller.subject(), effectiveOn, calendar.now());
        jobs.persistAndFlush(job);
        var received = upload.receive(job.id(), kind, file);
        var allowed = allowed(kind, received.firstFields());
        job.received(received, allowed);
        ledger.record(AuditedAct.of("import", kind.name(), job.id(), onlyOne(allowed)));
        news.fire(new FileCameIn(job.id()));
        return ResponseBuilder.<IntakeView>create(RestResponse.Status.ACCEPTED)
                .location(URI.create(path + job.id()))
                .header(HttpHeaders.RETRY_AFTER, SOON)
                .entity(job.view(path))
                .build();
    }

    /** For who sent the file, and for whoever could have sent all of it. */
    public RestResponse<IntakeView> show(FileKind kind, String path, UUID id) {
        var job = visible(kind, id);
        return Versioned.ok(job.view(path), job.version());
    }

    /** The row errors as CSV, for the same readers. */
    public StreamingOutput errors(FileKind kind, UUID id) {
        visible(kind, id);
        return out -> errors.write(id, out);
    }

    private Set<String> allowed(FileKind kind, Set<String> organisations) {
        return organisations.stream()
                .filter(organisation -> policy.allows(kind.sending(), kind.at(organisation)))
                .collect(Collectors.toSet());
    }

    /** A file about several organisations is a national act; its rows are acts at their own. */
    private static String onlyOne(Set<String> organisations) {
        return organisations.size() == 1 ? organisations.iterator().next() : null;
    }

    private IntakeJob visible(FileKind kind, UUID id) {
        return jobs.findByIdOptional(id)
                .filter(job -> job.kind().equals(kind.name()))
                .filter(job -> isForSender(kind, job) || isForAllOf(kind, job))
                .orElseThrow(() -> DomainException.notFound(kind.name(), id));
    }

    private boolean isForSender(FileKind kind, IntakeJob job) {
        var isSender = job.uploadedBy().equals(caller.subject());
        return policy.allows(kind.reading(), Subject.national().as(FileKind.SENDER, isSender));
    }

    private boolean isForAllOf(FileKind kind, IntakeJob job) {
        return !job.organisations().isEmpty()
                && job.organisations().stream()
                        .allMatch(organisation -> policy.allows(kind.reading(), kind.at(organisation)));
    }
}
