package org.cadre.kit.http;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Leaves the names of query parameters in traces and takes their values out: nobody knows what a client puts there. */
@Singleton
class QueryNames implements SpanProcessor {

    private static final List<AttributeKey<String>> WITH_QUERY = List.of(
            AttributeKey.stringKey("url.query"),
            AttributeKey.stringKey("url.full"),
            AttributeKey.stringKey("http.url"));

    /** The value behind an equals sign. */
    private static final Pattern VALUE = Pattern.compile("=[^&#]*");

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        for (var attribute : WITH_QUERY) {
            Optional.ofNullable(span.getAttribute(attribute))
                    .ifPresent(text -> span.setAttribute(attribute, namesOf(text)));
        }
    }

    static String namesOf(String text) {
        return VALUE.matcher(text).replaceAll("");
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {}

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
