package org.bureaudesk.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// Computes the seal of an entry: SHA-256 over its fields in their order, each as length (4 bytes, big endian) and
/// UTF-8 bytes, so that nothing can wander from one field into the next. Not thread-safe; made to be used often.
final class Seal {

    /// What is sealed begins with this, so that another layout can never be taken for this one.
    private static final byte[] LAYOUT = "bureau-desk audit 1".getBytes(StandardCharsets.US_ASCII);

    private static final HexFormat HEX = HexFormat.of();

    private final MessageDigest digest;
    private byte[] buffer = new byte[1024];
    private int length;

    Seal() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    static String of(AuditEntry entry) {
        var seal = new Seal();
        seal.begin();
        seal.add(Long.toString(entry.number()));
        seal.add(entry.at());
        seal.add(Long.toString(entry.person()));
        seal.add(entry.actor());
        seal.add(entry.mode());
        seal.add(entry.action());
        seal.add(entry.subject());
        seal.add(entry.facts());
        seal.add(entry.previous());
        return HEX.formatHex(seal.end());
    }

    void begin() {
        length = 0;
        add(LAYOUT);
    }

    void add(String field) {
        add(field.getBytes(StandardCharsets.UTF_8));
    }

    void add(byte[] field) {
        var wanted = length + 4 + field.length;
        if (wanted > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(wanted, buffer.length * 2));
        }
        buffer[length++] = (byte) (field.length >>> 24);
        buffer[length++] = (byte) (field.length >>> 16);
        buffer[length++] = (byte) (field.length >>> 8);
        buffer[length++] = (byte) field.length;
        System.arraycopy(field, 0, buffer, length, field.length);
        length += field.length;
    }

    /// How many bytes were added since [#begin].
    int length() {
        return length;
    }

    byte[] end() {
        digest.update(buffer, 0, length);
        return digest.digest();
    }
}
