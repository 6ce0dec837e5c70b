package org.cadre.gateway.route;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.cadre.gateway.route.CallLimits.Upload;

/** Reads the first segment of the path as it came; nothing is rewritten, so the service judges the very same path. */
@ApplicationScoped
public class Routes {

    private static final Pattern FIRST_SEGMENT = Pattern.compile("/([^/]+)(/.*)?");
    private static final Pattern ABOUT_OR_DOCUMENT = Pattern.compile("/[^/]+/v[0-9]+(/openapi)?");

    private static final String FOUND = Routes.class.getName();

    private final UpstreamAddresses upstreams;
    private final CallLimits limits;

    Routes(UpstreamAddresses upstreams, CallLimits limits) {
        this.upstreams = upstreams;
        this.limits = limits;
    }

    public Set<String> services() {
        return new TreeSet<>(upstreams.byService().keySet());
    }

    /** Empty where no service owns the path. Every step asks; it is found once. */
    public Optional<Route> of(RoutingContext exchange) {
        Optional<Route> found = exchange.get(FOUND);
        if (found == null) {
            found = of(exchange.request());
            exchange.put(FOUND, found);
        }
        return found;
    }

    /** The limit for this request, whoever owns its path. */
    public long maxBody(RoutingContext exchange) {
        return of(exchange).map(Route::maxBody).orElse(limits.maxBody().asLongValue());
    }

    private Optional<Route> of(HttpServerRequest request) {
        return service(request.path()).map(service -> {
            var upload = upload(request);
            return new Route(
                    service,
                    isLinked(request) || isPage(request),
                    isLinked(request),
                    upload.map(Upload::maxBody).orElse(limits.maxBody()).asLongValue(),
                    upload.map(Upload::deadline).orElse(limits.deadline()));
        });
    }

    private Optional<String> service(String path) {
        var matcher = FIRST_SEGMENT.matcher(path);
        return matcher.matches()
                ? Optional.of(matcher.group(1)).filter(upstreams.byService()::containsKey)
                : Optional.empty();
    }

    private Optional<Upload> upload(HttpServerRequest request) {
        return limits.uploads().values().stream()
                .filter(upload -> upload.path().equals(request.path())
                        && mediaType(request).equals(upload.mediaType()))
                .findFirst();
    }

    /** The part before the parameters, such as {@code charset}. */
    private static String mediaType(HttpServerRequest request) {
        var header =
                Optional.ofNullable(request.getHeader(HttpHeaders.CONTENT_TYPE)).orElse("");
        return header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /**
     * What raters without an account send, and what calendar programs read. The path must be exactly this: no dot segment
     * can pass.
     */
    private boolean isLinked(HttpServerRequest request) {
        if (request.method().equals(HttpMethod.POST)) {
            return limits.open().orElse(Set.of()).contains(request.path());
        }
        return request.method().equals(HttpMethod.GET)
                && limits.openReads().orElse(Set.of()).contains(request.path());
    }

    /** What an API says of itself, and its document. */
    private static boolean isPage(HttpServerRequest request) {
        var reads = request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
        return reads && ABOUT_OR_DOCUMENT.matcher(request.path()).matches();
    }
}
