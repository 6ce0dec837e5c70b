package org.cadre.kit.problem;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.cadre.kit.problem.DomainException.Kind;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The only place where failures become HTTP. */
class ProblemMappers {

    private static final String INVALID = "invalid-request";

    private final AllowedMethods methods;

    ProblemMappers(AllowedMethods methods) {
        this.methods = methods;
    }

    @ServerExceptionMapper
    RestResponse<Problem> refused(DomainException e, UriInfo uri) {
        return problem(status(e.kind()), e.code(), e.getMessage(), uri, e.violations());
    }

    @ServerExceptionMapper
    RestResponse<Problem> overloaded(Overloaded e, UriInfo uri) {
        return ResponseBuilder.<Problem>create(503)
                .entity(HttpProblems.overloaded(uri.getRequestUri().getRawPath()))
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.RETRY_AFTER, Overloaded.RETRY_AFTER)
                .build();
    }

    @ServerExceptionMapper
    RestResponse<Problem> invalid(ConstraintViolationException e, UriInfo uri) {
        var violations =
                e.getConstraintViolations().stream().map(InvalidParts::of).toList();
        return problem(400, INVALID, "Part of the request is not acceptable; see errors", uri, violations);
    }

    @ServerExceptionMapper
    RestResponse<Problem> unknownProperty(UnrecognizedPropertyException e, UriInfo uri) {
        var detail = "%s is not a property of this request; it has %s"
                .formatted(
                        e.getPropertyName(),
                        e.getKnownPropertyIds().stream()
                                .map(String::valueOf)
                                .sorted()
                                .collect(joining(", ")));
        return problem(400, INVALID, detail, uri, List.of(Violation.ofField(path(e), "unknown-property", detail)));
    }

    @ServerExceptionMapper
    RestResponse<Problem> mismatched(MismatchedInputException e, UriInfo uri) {
        return unreadable(e, uri);
    }

    @ServerExceptionMapper
    RestResponse<Problem> unreadable(JsonMappingException e, UriInfo uri) {
        var detail = "The value cannot be read as what this property holds";
        return problem(400, INVALID, detail, uri, List.of(Violation.ofField(path(e), "unreadable-value", detail)));
    }

    @ServerExceptionMapper
    RestResponse<Problem> notJson(JacksonException e, UriInfo uri) {
        var detail = "The body is not JSON: look at " + e.getLocation().offsetDescription();
        return problem(400, "invalid-json", detail, uri, List.of(Violation.ofField("", "invalid-json", detail)));
    }

    @ServerExceptionMapper
    RestResponse<Problem> noToken(UnauthorizedException e, UriInfo uri) {
        return challenged("Bearer", "token-missing", "Send an access token as Authorization: Bearer …", uri);
    }

    @ServerExceptionMapper
    RestResponse<Problem> badToken(AuthenticationFailedException e, UriInfo uri) {
        return challenged(
                "Bearer error=\"invalid_token\"",
                "token-invalid",
                "The access token is expired, not meant for this service, or not signed by its issuer",
                uri);
    }

    @ServerExceptionMapper
    RestResponse<Problem> forbidden(ForbiddenException e, UriInfo uri) {
        return problem(403, "forbidden", "Your roles do not allow this", uri, List.of());
    }

    /**
     * JAX-RS calls a parameter it cannot convert "not found", and a method that a path lacks where the path begins like
     * that of another resource; the client deserves to hear what is wrong.
     */
    @ServerExceptionMapper
    RestResponse<Problem> notFound(NotFoundException e, UriInfo uri, ContainerRequestContext request) {
        if (e.getCause() == null) {
            return methods.lacks(request.getMethod(), uri.getPath())
                    ? notAllowed(uri)
                    : problem(404, "not-found", "There is nothing at " + uri.getPath(), uri, List.of());
        }
        var detail = "A parameter of the path or the query cannot be read as what it stands for";
        return problem(400, INVALID, detail, uri, List.of(Violation.ofParameter("*", "unreadable-value", detail)));
    }

    @ServerExceptionMapper
    RestResponse<Problem> rejectedByHttp(WebApplicationException e, UriInfo uri) {
        var cause = e.getCause();
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return unknownProperty(unknown, uri);
        }
        if (cause instanceof JsonMappingException mapping) {
            return unreadable(mapping, uri);
        }
        if (cause instanceof JacksonException json) {
            return notJson(json, uri);
        }
        var status = e.getResponse().getStatus();
        return status == 405
                ? notAllowed(uri)
                : ResponseBuilder.<Problem>create(status)
                        .entity(HttpProblems.of(status, instance(uri)))
                        .type(Problem.MEDIA_TYPE)
                        .build();
    }

    private RestResponse<Problem> notAllowed(UriInfo uri) {
        return ResponseBuilder.<Problem>create(405)
                .entity(HttpProblems.of(405, instance(uri)))
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.ALLOW, String.join(", ", methods.at(uri.getPath())))
                .build();
    }

    @ServerExceptionMapper
    RestResponse<Problem> unexpected(Throwable e, UriInfo uri) {
        Log.error("Unhandled failure", e);
        return problem(500, "internal-error", "Something failed on our side; quote the traceId", uri, List.of());
    }

    private static RestResponse<Problem> challenged(String challenge, String code, String detail, UriInfo uri) {
        var violation = Violation.ofHeader(HttpHeaders.AUTHORIZATION, code, detail);
        return ResponseBuilder.<Problem>create(401)
                .entity(Problem.of(401, code, detail, instance(uri), List.of(violation)))
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }

    private static RestResponse<Problem> problem(
            int status, String code, String detail, UriInfo uri, List<Violation> violations) {
        return ResponseBuilder.<Problem>create(status)
                .entity(Problem.of(status, code, detail, instance(uri), violations))
                .type(Problem.MEDIA_TYPE)
                .build();
    }

    private static String instance(UriInfo uri) {
        return uri.getRequestUri().getRawPath();
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName())
                .collect(joining("."));
    }

    private static int status(Kind kind) {
        return switch (kind) {
            case MALFORMED -> 400;
            case INVALID -> 422;
            case NOT_FOUND -> 404;
            case FORBIDDEN -> 403;
            case CONFLICT -> 409;
            case STALE -> 412;
            case PRECONDITION_REQUIRED -> 428;
        };
    }
}
