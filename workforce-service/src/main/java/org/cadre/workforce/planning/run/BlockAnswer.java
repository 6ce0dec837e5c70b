package org.cadre.workforce.planning.run;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import org.cadre.kit.problem.DomainException;
import org.cadre.workforce.forecast.uncertainty.Ensemble;

/**
 * What a block came to.
 *
 * @param codeVersion of the code that computed it
 * @param inputSha256 of the run that it is a block of
 * @param numbers every bit of them, eight bytes each with the highest first, in Base64
 */
record BlockAnswer(String codeVersion, String inputSha256, int block, String numbers) {

    private static final String WHAT = "answer";

    /** Far more than any number of a run; smaller ones stay finite when they are squared and added up. */
    private static final double MOST = 1e100;

    static BlockAnswer of(RunBlock command, double... numbers) {
        var bytes = ByteBuffer.allocate(numbers.length * Double.BYTES);
        bytes.asDoubleBuffer().put(numbers);
        return new BlockAnswer(
                command.codeVersion(),
                command.inputSha256(),
                command.block(),
                Base64.getEncoder().encodeToString(bytes.array()));
    }

    static BlockAnswer read(String line) {
        var answer = BlockJson.read(WHAT, line, BlockAnswer.class);
        BlockJson.required(WHAT, "codeVersion", answer.codeVersion);
        BlockJson.required(WHAT, "inputSha256", answer.inputSha256);
        BlockJson.required(WHAT, "numbers", answer.numbers);
        return answer;
    }

    /** The block itself, of a run that has one of its number. Refuses numbers that cannot be those of it. */
    Ensemble ensemble(RunCalculation calculation) {
        double[] decoded = decoded();
        try {
            return calculation.read(block, decoded);
        } catch (DomainException e) {
            throw broken(e.getMessage());
        }
    }

    private double[] decoded() {
        var bytes = bytes();
        if (bytes.length % Double.BYTES != 0) {
            throw broken("There are %d bytes, and each number has %d.".formatted(bytes.length, Double.BYTES));
        }
        var decoded = new double[bytes.length / Double.BYTES];
        ByteBuffer.wrap(bytes).asDoubleBuffer().get(decoded);
        if (!Arrays.stream(decoded).allMatch(number -> Math.abs(number) < MOST)) {
            throw broken("Each is finite, and between -%1$s and %1$s.".formatted(MOST));
        }
        return decoded;
    }

    private byte[] bytes() {
        try {
            return Base64.getDecoder().decode(numbers);
        } catch (IllegalArgumentException e) {
            throw broken("They are in Base64.");
        }
    }

    private DomainException broken(String why) {
        return DomainException.invalidField(
                "numbers",
                "block-broken",
                "The numbers of block %d are not whole: compute it again. %s".formatted(block, why));
    }
}
