package org.cadre.kit.testing;

import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;

/**
 * Keeps one real call of every operation as the example of its API document, when the tests run with
 * {@code -Dcadre.examples=record}. A file that is there already is left alone, so that a rerun changes nothing; delete a
 * file to have it written anew.
 */
public final class SentCalls implements Filter {

    private static final boolean RECORDING = "record".equals(System.getProperty("cadre.examples"));

    private static boolean listening;

    private ExampleFiles files;

    private SentCalls() {}

    /** From now on every call of this JVM is looked at. */
    public static synchronized void listen() {
        if (RECORDING && !listening) {
            listening = true;
            RestAssured.filters(new SentCalls());
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var answer = context.next(request, expected);
        if (answer.statusCode() / 100 == 2) {
            var uri = URI.create(request.getURI());
            files(uri).keep(request, uri, answer);
        }
        return answer;
    }

    private synchronized ExampleFiles files(URI uri) {
        if (files == null) {
            files = new ExampleFiles(ServedDocument.at(uri));
        }
        return files;
    }
}
