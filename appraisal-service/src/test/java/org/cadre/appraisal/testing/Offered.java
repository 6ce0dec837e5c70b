package org.cadre.appraisal.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What somebody is offered of one thing, held against what its operations answer.
 *
 * @param path of the thing, such as {@code /feedback-runs/...}
 * @param reader somebody who sees it whatever its state, for its version
 * @param refusals codes that say that the caller, or the state, does not let it happen
 */
public record Offered(String path, Supplier<RequestSpecification> reader, Set<String> refusals) {

    /**
     * A call of an operation that changes nothing where it is let through, or nothing that matters.
     *
     * @param body null for none
     */
    public record Trial(String rel, String method, String segment, Map<String, ?> body) {

        public static Trial post(String rel, String segment, Map<String, ?> body) {
            return new Trial(rel, "POST", segment, body);
        }

        public static Trial post(String rel, String segment) {
            return post(rel, segment, null);
        }
    }

    /** Empty also where the thing does not exist for the caller. */
    public List<String> to(RequestSpecification caller) {
        var answer = caller.get(BASE + path + "/actions");
        return answer.statusCode() == 404
                ? List.of()
                : answer.then().statusCode(200).extract().path("actions.rel");
    }

    /** Each that is not offered is refused, each that is offered goes through or lacks something else. */
    public void isTrueFor(String role, Supplier<RequestSpecification> caller, List<Trial> trials) {
        isTrueFor(role, caller, trials, to(caller.get()));
    }

    /** What is refused changes no version, so it is asked for again only after what went through. */
    private void isTrueFor(
            String role, Supplier<RequestSpecification> caller, List<Trial> trials, List<String> offered) {
        var version = version();
        for (var trial : trials) {
            var code = code(caller.get(), trial, version);
            if (code.isEmpty()) {
                version = version();
            }
            assertThat(refusals.contains(code))
                    .as("%s by %s is %s, and they are offered %s", trial.rel(), role, code, offered)
                    .isEqualTo(!offered.contains(trial.rel()));
        }
    }

    /** Each that is not offered is refused. For what would change the state where it is offered. */
    public void isWholeFor(String role, Supplier<RequestSpecification> caller, List<Trial> trials) {
        var offered = to(caller.get());
        isTrueFor(
                role,
                caller,
                trials.stream().filter(trial -> !offered.contains(trial.rel())).toList(),
                offered);
    }

    /** Of the refusal; empty where there is none. */
    public String code(RequestSpecification caller, Trial trial) {
        return code(caller, trial, version());
    }

    private String version() {
        return reader.get().get(BASE + path).header("ETag");
    }

    private String code(RequestSpecification caller, Trial trial, String version) {
        var call = caller.header("If-Match", version);
        var sent = trial.body() == null
                ? call
                : call.contentType("application/json").body(trial.body());
        var answer = sent.request(trial.method(), BASE + path + "/" + trial.segment());
        if (answer.statusCode() == 200) {
            return "";
        }
        var code = answer.then().extract().<String>path("code");
        assertThat(code).as("what %s answers", trial.rel()).isNotBlank();
        return code;
    }
}
