package org.cadre.workforce.planning.arrow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.ipc.ArrowStreamReader;
import org.apache.arrow.vector.types.pojo.Schema;

/**
 * A stream as the library of Arrow reads it.
 *
 * @param rows all of them by the names of their columns, texts as text
 * @param batches how many rows each batch has
 */
public record ArrowFile(Schema schema, List<Map<String, Object>> rows, List<Integer> batches) {

    public static ArrowFile read(byte[] stream) {
        try (var memory = new RootAllocator();
                var reader = new ArrowStreamReader(new ByteArrayInputStream(stream), memory)) {
            var rows = new ArrayList<Map<String, Object>>();
            var batches = new ArrayList<Integer>();
            var table = reader.getVectorSchemaRoot();
            while (reader.loadNextBatch()) {
                batches.add(table.getRowCount());
                for (int row = 0; row < table.getRowCount(); row++) {
                    rows.add(row(table, row));
                }
            }
            return new ArrowFile(table.getSchema(), rows, batches);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> row(VectorSchemaRoot table, int row) {
        var values = new LinkedHashMap<String, Object>();
        for (var column : table.getFieldVectors()) {
            var value = column.getObject(row);
            values.put(
                    column.getName(),
                    value == null
                                    || value instanceof CharSequence
                                    || value instanceof Number
                                    || value instanceof Boolean
                            ? value
                            : value.toString());
        }
        return values;
    }

    /** Of a column, in the metadata of its field. */
    public String unit(String column) {
        return schema.findField(column).getMetadata().get("unit");
    }
}
