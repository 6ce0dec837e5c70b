package org.cadre.kit.database;

import io.quarkus.logging.Log;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.HttpProblems;
import org.cadre.kit.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Races and outages of the database as the client should hear of them: read again, or come again. */
class DatabaseProblems {

    private static final String SOON = "2";

    @ServerExceptionMapper
    RestResponse<Problem> lostTheRace(OptimisticLockException e, UriInfo uri) {
        var stale = DomainException.stale();
        return answer(412, Problem.of(412, stale.code(), stale.getMessage(), path(uri), stale.violations()))
                .build();
    }

    /**
     * Whatever the outage is wrapped in: Hibernate and the transaction manager have many ways. Nothing was done, or nothing
     * that the client was told of, so it may come again, with the same key.
     */
    @ServerExceptionMapper
    RestResponse<Problem> failed(RuntimeException e, UriInfo uri) {
        if (DatabaseOutage.caused(e) || DatabaseOutage.tookTooLong(e)) {
            Log.warnf("The database does not answer now: %s", e.getMessage());
            return answer(503, HttpProblems.of(503, path(uri)))
                    .header(HttpHeaders.RETRY_AFTER, SOON)
                    .build();
        }
        Log.error("Unhandled failure", e);
        var detail = "Something failed on our side; quote the traceId";
        return answer(500, Problem.of(500, "internal-error", detail, path(uri), List.of()))
                .build();
    }

    private static ResponseBuilder<Problem> answer(int status, Problem problem) {
        return ResponseBuilder.<Problem>create(status).entity(problem).type(Problem.MEDIA_TYPE);
    }

    private static String path(UriInfo uri) {
        return uri.getRequestUri().getRawPath();
    }
}
