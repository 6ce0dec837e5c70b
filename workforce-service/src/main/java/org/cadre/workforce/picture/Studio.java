package org.cadre.workforce.picture;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.cadre.kit.problem.Overloaded;

/**
 * Draws a few pictures at once, all of one size. A picture takes a processor and some twenty megabytes while it is drawn;
 * whoever comes beyond that is asked to come again.
 */
@ApplicationScoped
public class Studio {

    /** Raised when the same figures are drawn otherwise, so that nobody is told that their old picture still holds. */
    private static final int STYLE = 2;

    @ConfigMapping(prefix = "cadre.workforce.pictures")
    interface Places {

        /** Pictures that are drawn at the same time in one process. */
        @WithDefault("2")
        int atOnce();
    }

    private final Semaphore places;

    Studio(Places config) {
        places = new Semaphore(config.atOnce());
        Typeface.needNothingOfTheMachine();
    }

    /**
     * A picture as the caller wants it. It is a {@link Response}, because a {@code RestResponse} that may be of several
     * media types is written as the text that Java gives it, unless it holds text.
     *
     * @param version of what the picture shows
     * @throws Overloaded if as many as may be are being drawn
     */
    public Response answer(HttpHeaders asked, long version, Supplier<Picture> picture) {
        var format = PictureFormat.of(asked.getAcceptableMediaTypes());
        return Response.ok(held(() -> format.drawn(picture.get())))
                .type(format.type())
                .tag("%d-%s-%d".formatted(version, format.ending(), STYLE))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header("Content-Security-Policy", "default-src 'none'")
                .build();
    }

    /**
     * What takes as much as a picture.
     *
     * @throws Overloaded if as many as may be are under way
     */
    public <T> T held(Supplier<T> work) {
        if (!places.tryAcquire()) {
            throw new Overloaded("pictures");
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
