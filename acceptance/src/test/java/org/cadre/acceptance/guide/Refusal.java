package org.cadre.acceptance.guide;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a guide says beside a command that is refused: {@code # 409 cycle-not-closed}.
 *
 * @param line of the guide, from 1
 * @param always false where it says {@code # or 409 seat-already-held}, because it may have been done before
 */
record Refusal(int line, int status, String code, boolean always) {

    private static final Pattern BESIDE = Pattern.compile(" # (or )?([45]\\d\\d) ([a-z-]+)");

    static Optional<Refusal> beside(int line, String command) {
        var found = BESIDE.matcher(command);
        return found.find()
                ? Optional.of(
                        new Refusal(line, Integer.parseInt(found.group(2)), found.group(3), found.group(1) == null))
                : Optional.empty();
    }

    boolean is(Call call) {
        return call.status() == status && call.answer().contains('"' + code + '"');
    }
}
