package org.cadre.workforce.planning.run;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The forms in which results are told, the usual one first. */
enum ResultForm {
    /** In every byte as it was written down. */
    JSON(MediaType.APPLICATION_JSON, "") {
        @Override
        Object entity(String text, String codeVersion, Function<String, RunResult> reading) {
            return text;
        }
    },
    CSV(RunResultResource.CSV, "; charset=utf-8; header=present") {
        @Override
        Object entity(String text, String codeVersion, Function<String, RunResult> reading) {
            return RunCsv.of(reading.apply(text), codeVersion);
        }
    },
    ARROW(RunResultResource.ARROW, "") {
        @Override
        Object entity(String text, String codeVersion, Function<String, RunResult> reading) {
            StreamingOutput rows = new RunArrow(reading.apply(text))::writeTo;
            return rows;
        }
    };

    private final String accepted;
    private final String parameters;

    ResultForm(String accepted, String parameters) {
        this.accepted = accepted;
        this.parameters = parameters;
    }

    /** The first that the caller accepts, the preferred ones first. */
    static ResultForm of(List<MediaType> acceptable) {
        return acceptable.stream()
                .flatMap(type -> Arrays.stream(values()).filter(form -> form.is(type)))
                .findFirst()
                .orElse(JSON);
    }

    private boolean is(MediaType type) {
        return type.isCompatible(MediaType.valueOf(accepted));
    }

    /** As it is sent. */
    String mediaType() {
        return accepted + parameters;
    }

    /**
     * What is sent.
     *
     * @param text as it was written down
     * @param codeVersion with which it was computed
     * @param reading of it, where the form needs more than the text
     */
    abstract Object entity(String text, String codeVersion, Function<String, RunResult> reading);
}
