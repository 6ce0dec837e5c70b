package org.cadre.workforce.planning.run;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.DoubleStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.cadre.kit.problem.DomainException;

/** Finished blocks of a run as bytes: every bit of every number, compressed, under a seal. */
final class PackedBlocks {

    /** More is not kept: such a run begins anew. */
    static final int MOST_BYTES = 32 * 1024 * 1024;

    private final BlockSeal seal;
    private final byte[] numbers;
    private final String sha256;

    /** As they were kept, whole or not. */
    PackedBlocks(BlockSeal seal, byte[] numbers, String sha256) {
        this.seal = seal;
        this.numbers = numbers;
        this.sha256 = sha256;
    }

    /** None where they are larger than that. */
    static Optional<PackedBlocks> of(UUID run, FinishedBlocks blocks, int mostBytes) {
        var seal = new BlockSeal(run, RunCalculation.CODE_VERSION, blocks.number());
        int bytes = pack(blocks.numbers(), new byte[0], mostBytes);
        if (bytes > mostBytes) {
            return Optional.empty();
        }
        var numbers = new byte[bytes];
        pack(blocks.numbers(), numbers, mostBytes);
        return Optional.of(new PackedBlocks(seal, numbers, seal.sha256(numbers)));
    }

    /** Writes as much as there is room for, and answers how much it would be, or that it is more than the most. */
    private static int pack(DoubleStream numbers, byte[] room, int mostBytes) {
        var written = new Room(room);
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DataOutputStream(
                new BufferedOutputStream(new DeflaterOutputStream(written, deflater, 8192), 65536))) {
            numbers.takeWhile(number -> written.size() <= mostBytes).forEach(number -> write(out, number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return written.size();
    }

    private static void write(DataOutputStream out, double number) {
        try {
            out.writeDouble(number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** None where they are broken, or of another code or run: nobody may go on behind them. */
    Optional<FinishedBlocks> unpacked(UUID run, RunCalculation calculation) {
        boolean whole = seal.isOf(run, calculation) && seal.sha256(numbers).equals(sha256);
        return whole ? read(calculation) : Optional.empty();
    }

    private Optional<FinishedBlocks> read(RunCalculation calculation) {
        try (var in = new DataInputStream(
                new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(numbers)), 65536))) {
            var together = calculation.read(new ReadNumbers(in));
            return Optional.of(new FinishedBlocks(calculation, seal.blocks(), together));
        } catch (IOException | UncheckedIOException | DomainException e) {
            return Optional.empty();
        }
    }

    BlockSeal seal() {
        return seal;
    }

    /** No copy: they may be many. */
    byte[] numbers() {
        return numbers;
    }

    String sha256() {
        return sha256;
    }
}
