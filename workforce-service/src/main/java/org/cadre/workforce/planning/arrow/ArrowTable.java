package org.cadre.workforce.planning.arrow;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;

/**
 * A table that is written batch by batch: what is in memory is one batch.
 *
 * @param about what is to be known of the whole, in the metadata of the schema
 */
public record ArrowTable<R>(List<ArrowColumn<R>> columns, Map<String, String> about) {

    public static final String MEDIA_TYPE = "application/vnd.apache.arrow.stream";

    private static final int CONTINUES = -1;

    public ArrowTable {
        columns = List.copyOf(columns);
        about = Map.copyOf(about);
    }

    /** Writes the whole stream; the target stays open. */
    public void write(OutputStream out, Iterable<List<R>> batches) throws IOException {
        head(out, ArrowMessages.schema(columns, about));
        for (var rows : batches) {
            var body = new ArrowBody(columns.stream()
                    .flatMap(column -> column.buffers(rows).stream())
                    .toList());
            var missing = columns.stream().map(column -> column.missing(rows)).toList();
            head(out, ArrowMessages.batch(missing, rows.size(), body));
            body.writeTo(out);
        }
        out.write(prefix(0));
    }

    private static void head(OutputStream out, byte[] message) throws IOException {
        int padding = ArrowBody.padding(message.length);
        out.write(prefix(message.length + padding));
        out.write(message);
        out.write(new byte[padding]);
    }

    /** Eight bytes, so what follows lies at a multiple of eight. */
    private static byte[] prefix(int length) {
        return ByteBuffer.allocate(2 * Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(CONTINUES)
                .putInt(length)
                .array();
    }
}
