package org.bureaudesk.office.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.bureaudesk.kernel.UserException;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Reads every sheet of an .xlsx file by streaming. Macros, passwords and old formats are refused in a sentence.
public final class WorkbookReader {

    private WorkbookReader() {}

    /// Hands every row of every visible or hidden sheet to `handler`, in order.
    ///
    /// Throws a [UserException] where the file is damaged, hostile, or larger than `limits` allow.
    public static void read(Path file, ReadLimits limits, RowHandler handler) {
        ZipSecureFile.setMinInflateRatio(limits.smallestRatio());
        ZipSecureFile.setMaxEntrySize(limits.unpackedBytes());
        try (var document = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            refuseMacros(document, file);
            sheets(new XSSFReader(document), limits, handler);
        } catch (IOException | OpenXML4JException | OpenXML4JRuntimeException | POIXMLException e) {
            throw explained(e, file);
        } catch (IllegalArgumentException | IllegalStateException e) { // what POI makes of a mangled package
            throw explained(e, file);
        }
    }

    private static void refuseMacros(OPCPackage document, Path file) throws OpenXML4JException {
        for (var part : document.getParts()) {
            var name = part.getPartName().getName();
            if (part.getContentType().contains("macroEnabled") || name.endsWith("vbaProject.bin")) {
                throw new UserException("office.read.macros", file);
            }
        }
    }

    private static void sheets(XSSFReader book, ReadLimits limits, RowHandler handler)
            throws IOException, OpenXML4JException {
        var common = new SheetXml.Common(texts(book, limits), dateStyles(book), from1904(book));
        var merges = book.getSheetsData();
        if (!(book.getSheetsData() instanceof SheetIterator sheets)) {
            throw new IllegalStateException("No sheet names");
        }
        while (sheets.hasNext()) {
            try (var first = merges.next();
                    var second = sheets.next()) {
                handler.sheet(sheets.getSheetName());
                var merged = MergedCells.read(first);
                SafeXml.parse(second, new SheetXml(common, merged, limits, handler));
            }
        }
    }

    private static List<String> texts(XSSFReader book, ReadLimits limits) throws IOException, OpenXML4JException {
        var in = book.getSharedStringsData();
        if (in == null) {
            return List.of();
        }
        try (in) {
            return SharedTexts.read(in, limits);
        }
    }

    private static BitSet dateStyles(XSSFReader book) throws IOException, OpenXML4JException {
        var in = book.getStylesData();
        if (in == null) {
            return new BitSet();
        }
        try (in) {
            return DateStyles.read(in);
        }
    }

    private static boolean from1904(XSSFReader book) throws IOException, OpenXML4JException {
        var found = new boolean[1];
        try (InputStream in = book.getWorkbookData()) {
            SafeXml.parse(in, new DefaultHandler() {
                @Override
                public void startElement(String uri, String name, String qualified, Attributes attributes) {
                    var value = name.equals("workbookPr") ? attributes.getValue("date1904") : null;
                    found[0] |= "1".equals(value) || "true".equals(value);
                }
            });
        }
        return found[0];
    }

    private static UserException explained(Exception failure, Path file) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UserException known) {
                return known;
            }
            var message = String.valueOf(cause.getMessage());
            if (message.contains("Zip bomb") || message.contains("max entry size")) {
                return UserException.causedBy(failure, "office.read.bomb", file);
            }
            if (message.contains("DOCTYPE")) {
                return UserException.causedBy(failure, "office.read.outside-reference", file);
            }
        }
        return UserException.causedBy(failure, "office.read.damaged", file);
    }
}
