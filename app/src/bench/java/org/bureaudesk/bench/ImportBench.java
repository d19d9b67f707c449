package org.bureaudesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.bureaudesk.account.Account;
import org.bureaudesk.house.House;
import org.bureaudesk.intake.ImportRequest;
import org.bureaudesk.kernel.Beijing;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.Progress;
import org.xml.sax.InputSource;

/// Import of 50,000 post rows against parsing the same file plainly and writing it by a plain JDBC batch.
final class ImportBench {

    private static final int ROWS = 50_000;
    private static final int RUNS = 5;
    private static final double GOAL = 2;

    private ImportBench() {}

    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("bench");
        for (var file : List.of(PostFiles.csv(folder, ROWS), PostFiles.xlsx(folder, ROWS))) {
            var ours = new Samples();
            var plain = new Samples();
            for (int i = -1; i < RUNS; i++) { // the first round warms up and does not count
                var target = Files.createTempDirectory(folder, "run");
                importOnce(file, target.resolve("desk"), i < 0 ? new Samples() : ours);
                plainOnce(file, target.resolve("plain.db"), i < 0 ? new Samples() : plain);
                Bench.clear(target);
            }
            Samples.compare("import " + file.getFileName(), ours, "plain parse + JDBC batch", plain, GOAL);
        }
        System.out.printf("   peak memory %d MiB%n", Bench.peakMebibytes());
        Bench.clear(folder);
    }

    private static void importOnce(Path file, Path workspace, Samples samples) throws Exception {
        try (var house = House.open(workspace, Beijing.CLOCK)) {
            var accounts = house.accounts().service();
            accounts.save(Account.of(accounts.newId(), PostFiles.ACCOUNT, Platform.WECHAT_SUBSCRIPTION));
            var service = house.intake().service();
            samples.time(() -> {
                var plan = service.preview(ImportRequest.of(List.of(file)), Progress.NONE);
                service.carryOut(plan, Progress.NONE);
            });
            var sheet = house.posts().service().count(org.bureaudesk.post.PostQuery.ALL, ROWS + 1);
            if (sheet != ROWS) {
                throw new IllegalStateException("Imported " + sheet + " of " + ROWS);
            }
        }
    }

    private static void plainOnce(Path file, Path database, Samples samples) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database)) {
            try (var statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode = WAL");
                statement.execute("CREATE TABLE post (id INTEGER PRIMARY KEY, title TEXT, at TEXT, col TEXT, kind TEXT,"
                        + " origin TEXT, link TEXT)");
                statement.execute("CREATE TABLE publication (id INTEGER PRIMARY KEY, post INTEGER, account TEXT,"
                        + " at TEXT, pos TEXT, notified TEXT, reads INTEGER, likes INTEGER, wows INTEGER,"
                        + " shares INTEGER, comments INTEGER)");
            }
            samples.time(() -> {
                connection.setAutoCommit(false);
                try (var writer = new Plain(connection)) {
                    if (file.toString().endsWith(".csv")) {
                        csv(file, writer);
                    } else {
                        xlsx(file, writer);
                    }
                }
                connection.commit();
            });
        }
    }

    private static void csv(Path file, Plain writer) throws IOException, SQLException {
        try (var in = Files.newBufferedReader(file);
                var rows = CSVFormat.DEFAULT.parse(in)) {
            for (var row : rows) {
                if (row.getRecordNumber() > 1) {
                    writer.row(row.values());
                }
            }
        }
    }

    private static void xlsx(Path file, Plain writer) throws Exception {
        try (var pack = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var reader = new XSSFReader(pack);
            var handler = new XSSFSheetXMLHandler(
                    reader.getStylesTable(),
                    new ReadOnlySharedStringsTable(pack),
                    new PlainRows(writer),
                    new DataFormatter(),
                    false);
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(handler);
            try (var sheet = reader.getSheetsData().next()) {
                parser.parse(new InputSource(sheet));
            }
        }
    }

    /// Gathers the cells of a row and hands it on.
    private static final class PlainRows implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final Plain writer;
        private String[] cells = new String[0];

        PlainRows(Plain writer) {
            this.writer = writer;
        }

        @Override
        public void startRow(int row) {
            cells = new String[PostFiles.HEADINGS.size()];
        }

        @Override
        public void endRow(int row) {
            if (row > 0) {
                try {
                    writer.row(cells);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        }

        @Override
        public void cell(String at, String value, org.apache.poi.xssf.usermodel.XSSFComment comment) {
            cells[new org.apache.poi.ss.util.CellReference(at).getCol()] = value;
        }
    }

    /// Two prepared statements and a batch.
    private static final class Plain implements AutoCloseable {

        private static final int BATCH = 1_000;

        private final PreparedStatement post;
        private final PreparedStatement publication;
        private int id;

        Plain(Connection connection) throws SQLException {
            post = connection.prepareStatement("INSERT INTO post VALUES (?, ?, ?, ?, ?, ?, ?)");
            publication =
                    connection.prepareStatement("INSERT INTO publication VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        }

        void row(String[] cells) throws SQLException {
            id++;
            post.setInt(1, id);
            for (int i = 0; i < 6; i++) {
                post.setString(i + 2, cells[i + 1]);
            }
            post.addBatch();
            publication.setInt(1, id);
            publication.setInt(2, id);
            publication.setString(3, cells[0]);
            publication.setString(4, cells[2]);
            publication.setString(5, cells[8]);
            publication.setString(6, cells[9]);
            for (int i = 0; i < 5; i++) {
                publication.setInt(i + 7, Integer.parseInt(cells[i + 10]));
            }
            publication.addBatch();
            if (id % BATCH == 0) {
                post.executeBatch();
                publication.executeBatch();
            }
        }

        @Override
        public void close() throws SQLException {
            post.executeBatch();
            publication.executeBatch();
            post.close();
            publication.close();
        }
    }
}
