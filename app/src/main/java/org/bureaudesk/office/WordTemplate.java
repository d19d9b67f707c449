package org.bureaudesk.office;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.exception.ResolverException;
import com.deepoove.poi.template.BlockTemplate;
import com.deepoove.poi.template.IterableTemplate;
import com.deepoove.poi.template.MetaTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.kernel.WholeFile;

/// A Word document with `{{placeholders}}` that anybody may have edited, and what becomes of it.
public final class WordTemplate {

    private static final int PLACE_LENGTH = 24;

    private final Path file;

    private WordTemplate(Path file) {
        this.file = file;
    }

    /// Refuses what is no plain .docx by a [UserException] that says why.
    public static WordTemplate open(Path file) {
        SafePackage.check(file);
        return new WordTemplate(file);
    }

    /// Writes the document whole or not at all and answers with the placeholders it could not fill; those are left
    /// empty.
    public List<Misnamed> render(WordModel model, Path target) {
        var leftovers = new Leftovers();
        var misnamed = new LinkedHashSet<Misnamed>();
        try (var document = prepared(model)) {
            try (var template = XWPFTemplate.compile(document, configuration(model, leftovers))) {
                misnamed.addAll(misnamed(template.getElementTemplates(), model));
                template.render(Map.copyOf(model.texts()));
                misnamed.addAll(unclosed(template.getXWPFDocument()));
                Closing.keepTogether(template.getXWPFDocument());
                leftovers.clear();
                WholeFile.write(target, draft -> {
                    try (var out = Files.newOutputStream(draft)) {
                        template.write(out);
                    }
                });
            }
        } catch (IOException e) {
            throw UserException.causedBy(e, "office.template.unreadable", file);
        } catch (ResolverException e) {
            throw UserException.causedBy(e, "office.template.unbalanced", file);
        } catch (POIXMLException | OpenXML4JRuntimeException e) {
            throw UserException.causedBy(e, "office.template.damaged", file);
        }
        return List.copyOf(misnamed);
    }

    /// Opened anew after the preparation, because POI keeps its own lists of runs.
    private XWPFDocument prepared(WordModel model) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = Files.newInputStream(file);
                var document = new XWPFDocument(in)) {
            FontSwap.apply(document, model.fonts());
            RunSplit.apply(document.getDocument());
            document.write(bytes);
        }
        return new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static Configure configuration(WordModel model, Leftovers leftovers) {
        var builder = Configure.builder().setValidErrorHandler(new Configure.ClearHandler());
        var paragraphs = new ParagraphPlugin(model, leftovers);
        var rows = new RowPlugin(model, leftovers);
        model.texts().keySet().forEach(name -> builder.bind(name, paragraphs));
        model.tables().keySet().forEach(name -> builder.bind(name, rows));
        return builder.build();
    }

    private static List<Misnamed> misnamed(List<MetaTemplate> elements, WordModel model) {
        var found = new ArrayList<Misnamed>();
        for (var element : elements) {
            switch (element) {
                case BlockTemplate block -> {
                    if (block instanceof IterableTemplate) {
                        check(block.getStartMark(), model, found);
                    }
                    found.addAll(misnamed(block.getTemplates(), model));
                }
                case RunTemplate tag -> check(tag, model, found);
                default -> found.add(new Misnamed(element.variable(), ""));
            }
        }
        return found;
    }

    private static void check(RunTemplate tag, WordModel model, List<Misnamed> found) {
        var name = tag.getTagName();
        var table = model.tables().get(name);
        if (!model.knows(name)) {
            found.add(new Misnamed(tag.getSource(), place(tag)));
        } else if (table != null) {
            columns(tag).stream()
                    .filter(column -> !table.columns().contains(column))
                    .forEach(column -> found.add(new Misnamed("[" + column + "]", place(tag))));
        }
    }

    private static Set<String> columns(RunTemplate tag) {
        if (!(tag.getRun().getParent() instanceof XWPFParagraph paragraph)
                || !(paragraph.getBody() instanceof XWPFTableCell cell)) {
            return Set.of();
        }
        var table = cell.getTableRow().getTable();
        var row = table.getRow(table.getRows().indexOf(cell.getTableRow()) + 1);
        return row == null
                ? Set.of()
                : row.getTableCells().stream()
                        .flatMap(c -> RowPlugin.COLUMN.matcher(c.getText()).results())
                        .map(match -> match.group(1).strip())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String place(RunTemplate tag) {
        return tag.getRun().getParent() instanceof XWPFParagraph paragraph ? shortened(paragraph.getText()) : "";
    }

    /// What still looks like a placeholder in the finished document was never closed.
    private static List<Misnamed> unclosed(XWPFDocument document) {
        return document.getParagraphs().stream()
                .map(p -> p.getText())
                .filter(text -> text.contains("{{"))
                .map(text -> new Misnamed(shortened(text.substring(text.indexOf("{{"))), shortened(text)))
                .toList();
    }

    private static String shortened(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= PLACE_LENGTH ? line : line.substring(0, PLACE_LENGTH) + "…";
    }
}
