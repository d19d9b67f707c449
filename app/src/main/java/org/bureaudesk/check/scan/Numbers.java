package org.bureaudesk.check.scan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Rows of numbers in a file, written and read in one go, each after its length. The low byte comes first, as the
/// processor has it, so that reading is copying.
final class Numbers {

    private Numbers() {}

    static void write(OutputStream out, int[] values) throws IOException {
        var bytes = new byte[Integer.BYTES + values.length * Integer.BYTES];
        over(bytes).putInt(values.length).asIntBuffer().put(values);
        out.write(bytes);
    }

    static int[] read(ByteBuffer in) {
        var values = new int[length(in, Integer.BYTES)];
        in.asIntBuffer().get(values);
        skip(in, values.length * Integer.BYTES);
        return values;
    }

    static void write(OutputStream out, long[] values) throws IOException {
        var bytes = new byte[Integer.BYTES + values.length * Long.BYTES];
        over(bytes).putInt(values.length).asLongBuffer().put(values);
        out.write(bytes);
    }

    static long[] readLongs(ByteBuffer in) {
        var values = new long[length(in, Long.BYTES)];
        in.asLongBuffer().get(values);
        skip(in, values.length * Long.BYTES);
        return values;
    }

    static void write(OutputStream out, char[] values) throws IOException {
        var bytes = new byte[Integer.BYTES + values.length * Character.BYTES];
        over(bytes).putInt(values.length).asCharBuffer().put(values);
        out.write(bytes);
    }

    static char[] readChars(ByteBuffer in) {
        var values = new char[length(in, Character.BYTES)];
        in.asCharBuffer().get(values);
        skip(in, values.length * Character.BYTES);
        return values;
    }

    static void write(OutputStream out, byte[] values) throws IOException {
        var length = new byte[Integer.BYTES];
        over(length).putInt(values.length);
        out.write(length);
        out.write(values);
    }

    static byte[] readBytes(ByteBuffer in) {
        var values = new byte[length(in, 1)];
        in.get(values);
        return values;
    }

    private static ByteBuffer over(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// How many come; what cannot all be there is not made room for.
    private static int length(ByteBuffer in, int each) {
        int length = in.order(ByteOrder.LITTLE_ENDIAN).getInt();
        if (length < 0 || length > in.remaining() / each) {
            throw new BufferUnderflowException();
        }
        return length;
    }

    private static void skip(ByteBuffer in, int bytes) {
        in.position(in.position() + bytes);
    }
}
