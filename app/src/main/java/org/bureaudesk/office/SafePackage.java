package org.bureaudesk.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.bureaudesk.kernel.UserException;

/// Looks into an Office file somebody else made before POI opens it.
final class SafePackage {

    private static final long MOST_BYTES = 64L << 20;
    private static final int MOST_PARTS = 2000;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private SafePackage() {}

    /// Ends in a [UserException] for what is no plain .docx: another format, encrypted, with macros, with a document
    /// type (XXE), with a template or object it would fetch from elsewhere, or one that unpacks to more than 64 MB.
    static void check(Path file) {
        try {
            checkStart(file);
            checkParts(file);
        } catch (ZipException | IllegalArgumentException e) {
            throw UserException.causedBy(e, "office.template.damaged", file);
        } catch (IOException e) {
            throw UserException.causedBy(e, "office.template.unreadable", file);
        }
    }

    private static void checkStart(Path file) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(OLE.length);
        }
        if (Arrays.equals(start, OLE)) {
            throw new UserException("office.template.encrypted", file);
        }
        if (!Arrays.equals(start, ZIP)) {
            throw new UserException("office.template.not-docx", file);
        }
    }

    private static void checkParts(Path file) throws IOException {
        var budget = MOST_BYTES;
        var document = false;
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new UserException("office.template.too-big", file);
            }
            for (var entry : zip.stream().toList()) {
                budget -= checkPart(file, zip, entry, budget);
                document |= entry.getName().equals("word/document.xml");
            }
        }
        if (!document) {
            throw new UserException("office.template.not-docx", file);
        }
    }

    /// Answers with the part's size, counted while unpacking: the size a zip claims may be a lie.
    private static long checkPart(Path file, ZipFile zip, ZipEntry entry, long budget) throws IOException {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith("vbaproject.bin") || name.contains("/activex/")) {
            throw new UserException("office.template.macro", file);
        }
        try (var in = zip.getInputStream(entry)) {
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                return checkXml(file, name, in, budget);
            }
            long size = 0;
            var chunk = new byte[1 << 16];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                size = within(file, size + read, budget);
            }
            return size;
        }
    }

    private static long checkXml(Path file, String name, InputStream in, long budget) throws IOException {
        var bytes = in.readNBytes((int) Math.min(budget + 1, Integer.MAX_VALUE - 16));
        within(file, bytes.length, budget);
        var text = new String(bytes, StandardCharsets.UTF_8).replace("\0", "");
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            throw new UserException("office.template.entity", file);
        }
        if (name.equals("[content_types].xml") && text.contains("macroEnabled")) {
            throw new UserException("office.template.macro", file);
        }
        if (name.endsWith(".rels") && fetches(text)) {
            throw new UserException("office.template.external", file);
        }
        return bytes.length;
    }

    private static long within(Path file, long size, long budget) {
        if (size > budget) {
            throw new UserException("office.template.too-big", file);
        }
        return size;
    }

    /// A link a reader clicks is harmless; anything else outside is fetched unasked when the document opens.
    private static boolean fetches(String relationships) {
        return Arrays.stream(relationships.split("<Relationship\\b"))
                .anyMatch(r -> r.contains("\"External\"") && !r.contains("relationships/hyperlink\""));
    }
}
