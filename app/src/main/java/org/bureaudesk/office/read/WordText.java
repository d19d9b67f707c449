package org.bureaudesk.office.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.bureaudesk.kernel.UserException;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// The plain text of a .docx file, line by line: paragraphs, tables, notes; not what was struck out or commented.
public final class WordText {

    private static final String DOCUMENT = "word/document.xml";
    private static final int MOST_PARTS = 5_000;

    private WordText() {}

    /// Throws a [UserException] where the file is no .docx, damaged, hostile or larger than `limits` allow.
    public static String read(Path file, ReadLimits limits) {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new UserException("office.read.bomb", file);
            }
            refuseMacros(zip, file);
            var document = zip.getEntry(DOCUMENT);
            if (document == null) {
                throw new UserException("office.read.no-document", file);
            }
            var words = new Words(file, limits);
            read(zip, document, file, limits, words);
            for (var notes : new String[] {"word/footnotes.xml", "word/endnotes.xml"}) {
                var entry = zip.getEntry(notes);
                if (entry != null) {
                    read(zip, entry, file, limits, words);
                }
            }
            return words.text.toString();
        } catch (IOException | IllegalArgumentException e) {
            throw UserException.causedBy(
                    e,
                    String.valueOf(e.getMessage()).contains("DOCTYPE")
                            ? "office.read.outside-reference"
                            : "office.read.damaged",
                    file);
        }
    }

    private static void refuseMacros(ZipFile zip, Path file) {
        for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
            if (parts.nextElement().getName().endsWith("vbaProject.bin")) {
                throw new UserException("office.read.macros", file);
            }
        }
    }

    /// Unpacks no more than allowed, whatever size the package claims.
    private static void read(ZipFile zip, ZipEntry part, Path file, ReadLimits limits, Words words) throws IOException {
        try (var in = zip.getInputStream(part)) {
            int most = (int) Math.min(limits.unpackedBytes(), Integer.MAX_VALUE - 16);
            var bytes = in.readNBytes(most);
            if (in.read() >= 0) {
                throw new UserException("office.read.bomb", file);
            }
            SafeXml.parse(new ByteArrayInputStream(bytes), words);
        }
    }

    private static final class Words extends DefaultHandler {

        private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

        private final Path file;
        private final ReadLimits limits;
        private final StringBuilder text = new StringBuilder();
        private boolean inText;
        private int fallback;

        Words(Path file, ReadLimits limits) {
            this.file = file;
            this.limits = limits;
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("Fallback")) {
                fallback++; // says the same again for older programs
            }
            if (uri.equals(WORD) || uri.equals(STRICT)) {
                inText = name.equals("t");
                switch (name) {
                    case "tab" -> text.append('\t');
                    case "br", "cr" -> text.append('\n');
                    case "noBreakHyphen" -> text.append('-');
                    default -> {}
                }
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            if (inText && fallback == 0) {
                text.append(characters, start, length);
                if (text.length() > limits.textCharacters()) {
                    throw new UserException("office.read.text-too-long", file, limits.textCharacters());
                }
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            inText = false;
            if (name.equals("Fallback")) {
                fallback--;
            } else if ((uri.equals(WORD) || uri.equals(STRICT)) && name.equals("p")) {
                text.append('\n');
            }
        }
    }
}
