package org.cadre.acceptance.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What came of the commands of a guide.
 *
 * @param begun the lines at which a command began, as the shell counts
 * @param slips what else went wrong: a command that failed, a variable that stayed empty
 */
record Pasted(Guide guide, List<Integer> begun, List<Call> calls, List<Slip> slips) {

    private static final int TOLD = 500;

    /** Everything that the guide does not say, in the order of its lines; nothing of a good guide. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        slips.stream().filter(this::isUnexpected).forEach(slip -> faults.add(at(slip.line(), slip.text())));
        calls.stream().filter(Call::isRefused).filter(this::isUnexpected).forEach(call -> faults.add(told(call)));
        guide.refusals().stream()
                .filter(Refusal::always)
                .filter(refusal -> calls.stream().noneMatch(call -> isBeside(refusal, call.line()) && refusal.is(call)))
                .forEach(refusal -> faults.add(
                        at(refusal.line(), "is said to be refused with %s, and was not".formatted(refusal.code()))));
        return faults.stream().distinct().toList();
    }

    /** A command that is refused has nothing to go on with, and may fail for it. */
    private boolean isUnexpected(Slip slip) {
        return slip.kind() != Slip.Kind.FAILED || beside(slip.line()).isEmpty();
    }

    private boolean isUnexpected(Call call) {
        return beside(call.line()).filter(refusal -> refusal.is(call)).isEmpty();
    }

    private Optional<Refusal> beside(int line) {
        return guide.refusals().stream()
                .filter(refusal -> isBeside(refusal, line))
                .findFirst();
    }

    /** A remark stands on the last line of its command. */
    private boolean isBeside(Refusal refusal, int line) {
        return last(refusal.line()).equals(OptionalInt.of(line));
    }

    private OptionalInt last(int upTo) {
        return begun.stream()
                .mapToInt(Integer::intValue)
                .filter(line -> line <= upTo)
                .max();
    }

    private String told(Call call) {
        var answer = call.answer().substring(0, Math.min(TOLD, call.answer().length()));
        return at(call.line(), "%s: %d %s".formatted(call.asked(), call.status(), answer));
    }

    private String at(int line, String text) {
        return "%s:%d `%s` %s".formatted(guide.name(), line, guide.commands().get(line - 1), text);
    }
}
