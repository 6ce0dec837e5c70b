package org.cadre.kit.database;

import io.quarkus.logging.Log;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.problem.HttpProblems;
import org.cadre.kit.problem.Problem;
import org.hibernate.exception.GenericJDBCException;
import org.hibernate.exception.JDBCConnectionException;
import org.hibernate.exception.LockAcquisitionException;
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

    @ServerExceptionMapper
    RestResponse<Problem> away(JDBCConnectionException e, UriInfo uri) {
        Log.warnf("The database does not answer: %s", e.getMessage());
        return answer(503, HttpProblems.of(503, path(uri)))
                .header(HttpHeaders.RETRY_AFTER, SOON)
                .build();
    }

    /** No connection came free in time, so nothing was begun. That refusal is the pool's and has no SQLSTATE. */
    @ServerExceptionMapper
    RestResponse<Problem> noneFree(GenericJDBCException e, UriInfo uri) {
        if (e.getSQLState() == null) {
            Log.warnf("No database connection: %s", e.getMessage());
            return answer(503, HttpProblems.of(503, path(uri)))
                    .header(HttpHeaders.RETRY_AFTER, SOON)
                    .build();
        }
        Log.error("Unhandled failure of the database", e);
        var detail = "Something failed on our side; quote the traceId";
        return answer(500, Problem.of(500, "internal-error", detail, path(uri), List.of()))
                .build();
    }

    /** Two changes waited for each other, or one for too long: nothing was done, so the client may come again. */
    @ServerExceptionMapper({LockAcquisitionException.class, PessimisticLockException.class, LockTimeoutException.class})
    RestResponse<Problem> crowded(Exception e, UriInfo uri) {
        Log.warnf("A change gave way to another: %s", e.getMessage());
        return answer(503, HttpProblems.of(503, path(uri)))
                .header(HttpHeaders.RETRY_AFTER, SOON)
                .build();
    }

    private static ResponseBuilder<Problem> answer(int status, Problem problem) {
        return ResponseBuilder.<Problem>create(status).entity(problem).type(Problem.MEDIA_TYPE);
    }

    private static String path(UriInfo uri) {
        return uri.getRequestUri().getRawPath();
    }
}
