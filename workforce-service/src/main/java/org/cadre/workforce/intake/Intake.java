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
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Caller;
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
    private final Ids ids;
    private final BusinessCalendar calendar;

    Intake(
            IntakeJobs jobs,
            CsvUpload upload,
            ErrorsCsv errors,
            Event<FileCameIn> news,
            Ledger ledger,
            Caller caller,
            Ids ids,
            BusinessCalendar calendar) {
        this.jobs = jobs;
        this.upload = upload;
        this.errors = errors;
        this.news = news;
        this.ledger = ledger;
        this.caller = caller;
        this.ids = ids;
        this.calendar = calendar;
    }

    /**
     * Stores the rows and queues the job.
     *
     * @param allowed whether the caller may send rows that begin with this organisation
     */
    @Transactional(TxType.MANDATORY)
    public RestResponse<IntakeView> receive(
            FileKind kind, String path, File file, LocalDate effectiveOn, Predicate<String> allowed) {
        var job = new IntakeJob(ids.next(), kind.name(), caller.subject(), effectiveOn, calendar.now());
        jobs.persistAndFlush(job);
        var received = upload.receive(job.id(), kind, file);
        job.received(received, received.firstFields().stream().filter(allowed).collect(Collectors.toSet()));
        ledger.record(AuditedAct.of("import", kind.name(), job.id(), null));
        news.fire(new FileCameIn(job.id()));
        return ResponseBuilder.<IntakeView>create(RestResponse.Status.ACCEPTED)
                .location(URI.create(path + job.id()))
                .header(HttpHeaders.RETRY_AFTER, SOON)
                .entity(job.view(path))
                .build();
    }

    /** For who sent the file, and for whoever could have sent all of it. */
    public RestResponse<IntakeView> show(FileKind kind, String path, UUID id, Predicate<String> allowed) {
        var job = visible(kind, id, allowed);
        return Versioned.ok(job.view(path), job.version());
    }

    /** The row errors as CSV, for the same readers. */
    public StreamingOutput errors(FileKind kind, UUID id, Predicate<String> allowed) {
        visible(kind, id, allowed);
        return out -> errors.write(id, out);
    }

    private IntakeJob visible(FileKind kind, UUID id, Predicate<String> allowed) {
        return jobs.findByIdOptional(id)
                .filter(job -> job.kind().equals(kind.name()))
                .filter(job -> job.uploadedBy().equals(caller.subject())
                        || (!job.organisations().isEmpty()
                                && job.organisations().stream().allMatch(allowed)))
                .orElseThrow(() -> DomainException.notFound(kind.name(), id));
    }
}
