package org.bureaudesk.office.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// When the program that made an office file says it made it (创建时间). Anything it cannot make sense of says nothing.
public final class FileBirth {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final int LARGEST = 1 << 16;
    private static final int MARK = 4;

    private FileBirth() {}

    public static Optional<Instant> of(Path file) {
        try {
            return switch (kind(file)) {
                case 'P' -> zipped(file);
                case 0xD0 -> compound(file);
                default -> Optional.empty();
            };
        } catch (IOException | RuntimeException _) { // a broken file is refused when it is read
            return Optional.empty();
        }
    }

    private static int kind(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return -1;
        }
        try (var in = Files.newInputStream(file)) {
            var head = in.readNBytes(MARK);
            if (Arrays.equals(head, new byte[] {'P', 'K', 3, 4})) {
                return 'P';
            }
            return head.length == MARK && (head[0] & 0xFF) == 0xD0 && (head[1] & 0xFF) == 0xCF ? 0xD0 : -1;
        }
    }

    private static Optional<Instant> zipped(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var part = zip.getEntry(PROPERTIES);
            if (part == null) {
                return Optional.empty();
            }
            try (var in = zip.getInputStream(part)) {
                return created(new java.io.ByteArrayInputStream(in.readNBytes(LARGEST)));
            }
        }
    }

    private static Optional<Instant> created(InputStream in) throws IOException {
        var words = new Created();
        SafeXml.parse(in, words);
        return instant(words.text.toString().strip());
    }

    private static Optional<Instant> instant(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> compound(Path file) throws IOException {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            var root = container.getRoot();
            if (!root.hasEntryCaseInsensitive(SummaryInformation.DEFAULT_STREAM_NAME)) {
                return Optional.empty();
            }
            try (DocumentInputStream in = root.createDocumentInputStream(SummaryInformation.DEFAULT_STREAM_NAME)) {
                var created = new SummaryInformation(in).getCreateDateTime();
                return created == null ? Optional.empty() : Optional.of(created.toInstant());
            } catch (HPSFException _) {
                return Optional.empty();
            }
        }
    }

    private static final class Created extends DefaultHandler {

        private final StringBuilder text = new StringBuilder();
        private boolean inside;

        @Override
        public void startElement(@Nullable String uri, String name, @Nullable String tag, @Nullable Attributes values) {
            inside = name.equals("created");
        }

        @Override
        public void endElement(@Nullable String uri, @Nullable String name, @Nullable String tag) {
            inside = false;
        }

        @Override
        public void characters(char[] letters, int start, int length) {
            if (inside) {
                text.append(letters, start, length);
            }
        }
    }
}
