package org.cadre.workforce.planning.arrow;

import com.google.flatbuffers.FlatBufferBuilder;
import java.util.List;
import java.util.Map;
import org.apache.arrow.flatbuf.Buffer;
import org.apache.arrow.flatbuf.Endianness;
import org.apache.arrow.flatbuf.Field;
import org.apache.arrow.flatbuf.FieldNode;
import org.apache.arrow.flatbuf.KeyValue;
import org.apache.arrow.flatbuf.Message;
import org.apache.arrow.flatbuf.MessageHeader;
import org.apache.arrow.flatbuf.MetadataVersion;
import org.apache.arrow.flatbuf.RecordBatch;
import org.apache.arrow.flatbuf.Schema;

/** The heads of the messages of a stream. */
final class ArrowMessages {

    private ArrowMessages() {}

    /** Which columns there are, and what is to be known of the whole. */
    static byte[] schema(List<? extends ArrowColumn<?>> columns, Map<String, String> about) {
        var head = new FlatBufferBuilder();
        var fields = columns.stream().mapToInt(column -> field(head, column)).toArray();
        int fieldsAt = Schema.createFieldsVector(head, fields);
        int aboutAt = Schema.createCustomMetadataVector(head, pairs(head, about));
        Schema.startSchema(head);
        Schema.addEndianness(head, Endianness.Little);
        Schema.addFields(head, fieldsAt);
        Schema.addCustomMetadata(head, aboutAt);
        return message(head, MessageHeader.Schema, Schema.endSchema(head), 0);
    }

    private static int field(FlatBufferBuilder head, ArrowColumn<?> column) {
        int name = head.createString(column.name());
        int type = column.type().declare(head);
        int children = Field.createChildrenVector(head, new int[0]);
        int unit = Field.createCustomMetadataVector(head, pairs(head, Map.of("unit", column.unit())));
        Field.startField(head);
        Field.addName(head, name);
        Field.addNullable(head, column.type().mayLack());
        Field.addTypeType(head, column.type().code());
        Field.addType(head, type);
        Field.addChildren(head, children);
        Field.addCustomMetadata(head, unit);
        return Field.endField(head);
    }

    private static int[] pairs(FlatBufferBuilder head, Map<String, String> texts) {
        return texts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .mapToInt(text -> KeyValue.createKeyValue(
                        head, head.createString(text.getKey()), head.createString(text.getValue())))
                .toArray();
    }

    /**
     * Where in the body which buffer lies.
     *
     * @param missing of each column, in how many rows it has no value
     */
    static byte[] batch(List<Integer> missing, int rows, ArrowBody body) {
        var head = new FlatBufferBuilder();
        RecordBatch.startNodesVector(head, missing.size());
        missing.reversed().forEach(none -> FieldNode.createFieldNode(head, rows, none));
        int nodes = head.endVector();
        RecordBatch.startBuffersVector(head, body.places().size());
        body.places().reversed().forEach(place -> Buffer.createBuffer(head, place.offset(), place.length()));
        int buffers = head.endVector();
        RecordBatch.startRecordBatch(head);
        RecordBatch.addLength(head, rows);
        RecordBatch.addNodes(head, nodes);
        RecordBatch.addBuffers(head, buffers);
        return message(head, MessageHeader.RecordBatch, RecordBatch.endRecordBatch(head), body.length());
    }

    private static byte[] message(FlatBufferBuilder head, byte kind, int content, long bodyLength) {
        Message.startMessage(head);
        Message.addHeaderType(head, kind);
        Message.addHeader(head, content);
        Message.addVersion(head, MetadataVersion.V5);
        Message.addBodyLength(head, bodyLength);
        head.finish(Message.endMessage(head));
        return head.sizedByteArray();
    }
}
