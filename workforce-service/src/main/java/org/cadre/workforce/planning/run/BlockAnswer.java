package org.cadre.workforce.planning.run;

import java.nio.ByteBuffer;
import java.util.Base64;
import org.cadre.kit.problem.DomainException;

/**
 * What a block came to.
 *
 * @param inputSha256 of the run that it is a block of
 * @param numbers every bit of them, eight bytes each with the highest first, in Base64
 */
record BlockAnswer(String inputSha256, int block, String numbers) {

    private static final String WHAT = "answer";

    static BlockAnswer of(RunBlock command, double... numbers) {
        var bytes = ByteBuffer.allocate(numbers.length * Double.BYTES);
        bytes.asDoubleBuffer().put(numbers);
        return new BlockAnswer(
                command.inputSha256(), command.block(), Base64.getEncoder().encodeToString(bytes.array()));
    }

    static BlockAnswer read(String line) {
        var answer = BlockJson.read(WHAT, line, BlockAnswer.class);
        BlockJson.required(WHAT, "inputSha256", answer.inputSha256);
        BlockJson.required(WHAT, "numbers", answer.numbers);
        return answer;
    }

    double[] decoded() {
        try {
            var read = ByteBuffer.wrap(Base64.getDecoder().decode(numbers)).asDoubleBuffer();
            var decoded = new double[read.remaining()];
            read.get(decoded);
            return decoded;
        } catch (IllegalArgumentException e) {
            throw DomainException.invalidField(
                    "numbers",
                    "block-broken",
                    "The numbers of block %d are not whole: compute it again".formatted(block));
        }
    }
}
