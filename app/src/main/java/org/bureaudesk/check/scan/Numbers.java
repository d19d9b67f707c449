package org.bureaudesk.check.scan;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/// Rows of numbers in a file, written and read in one go.
final class Numbers {

    private static final int MOST = 64 << 20;

    private Numbers() {}

    static void write(DataOutputStream out, int[] values) throws IOException {
        var bytes = ByteBuffer.allocate(values.length * Integer.BYTES);
        bytes.asIntBuffer().put(values);
        out.writeInt(values.length);
        out.write(bytes.array());
    }

    static int[] read(DataInputStream in) throws IOException {
        var length = in.readInt();
        if (length < 0 || length > MOST) {
            throw new IOException("No row of " + length + " numbers");
        }
        var bytes = in.readNBytes(length * Integer.BYTES);
        if (bytes.length < length * Integer.BYTES) {
            throw new IOException("The row breaks off");
        }
        var values = new int[length];
        ByteBuffer.wrap(bytes).asIntBuffer().get(values);
        return values;
    }

    static void writeLongs(DataOutputStream out, long[] values) throws IOException {
        var bytes = ByteBuffer.allocate(values.length * Long.BYTES);
        bytes.asLongBuffer().put(values);
        out.write(bytes.array());
    }

    static long[] readLongs(DataInputStream in, int length) throws IOException {
        var bytes = in.readNBytes(length * Long.BYTES);
        if (bytes.length < length * Long.BYTES) {
            throw new IOException("The row breaks off");
        }
        var values = new long[length];
        ByteBuffer.wrap(bytes).asLongBuffer().get(values);
        return values;
    }
}
