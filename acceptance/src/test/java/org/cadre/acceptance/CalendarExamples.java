package org.cadre.acceptance;

import java.util.Map;
import org.cadre.acceptance.Examples.Example;

/** The calls by which people open their days to a calendar program, which then reads them without a token. */
final class CalendarExamples {

    private static final String LINK = "/appraisal/v1/calendar-link";

    private CalendarExamples() {}

    /** One link is revoked; the one that is made after it stays. */
    static void of(Scene scene, Map<String, Example> examples) {
        var reader = scene.cast().appraisee();
        scene.api().post(reader, LINK, Map.of()).expect(200);
        scene.api().delete(reader, LINK, scene.api().quietly(reader, LINK)).expect(200);
        var href = scene.api().post(reader, LINK, Map.of()).expect(200).text("feedHref");
        scene.api().quietly(reader, href).expect(200);
        examples.put("GET /appraisal/v1/calendar", new Example(href, reader, null));
        for (var method : new String[] {"GET", "DELETE"}) {
            examples.put(method + " " + LINK, new Example(LINK, reader, null));
        }
        examples.put("POST " + LINK, new Example(LINK, scene.cast().manager(), null));
    }
}
