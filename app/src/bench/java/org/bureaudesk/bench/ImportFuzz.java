package org.bureaudesk.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.bureaudesk.account.Account;
import org.bureaudesk.house.House;
import org.bureaudesk.intake.ImportRequest;
import org.bureaudesk.intake.TemplateSheet;
import org.bureaudesk.kernel.Beijing;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.UserException;

/// Hands mutated copies of every kind of file to the import: each must be read or refused in one sentence,
/// within two seconds. The same seed makes the same files.
///
/// Arguments: how many files, and the seed. Exit 1 where anything was found; the file that did it is kept.
public final class ImportFuzz {

    private static final int PROBES = 100_000;
    private static final long SEED = 20261124;
    private static final double SLOW_SECONDS = 2;
    private static final int HANG_SECONDS = 60;
    private static final int WRITTEN_EVERY = 50;
    private static final String[] TOKENS = {
        "<table>",
        "</table>",
        "<td>",
        "<tr>",
        "\"",
        ",",
        "\t",
        "\n",
        "全部",
        "-",
        "2026-13-45",
        "99999999999",
        "1e308",
        "-1",
        "%",
        "<!--",
        "colspan=\"99999\"",
        "rowspan=\"99999\"",
        "&amp;",
        "\0",
        "9999-12-31",
        "万",
        "=1+1",
        "NaN",
        "\0"
    };

    private final Random random;
    private final Path folder;
    private final House house;
    private final List<byte[]> seeds = new ArrayList<>();
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private int found;
    private double slowest;

    private ImportFuzz(long seed, Path folder) throws IOException {
        this.random = new Random(seed);
        this.folder = folder;
        this.house = House.open(folder.resolve("desk"), Beijing.CLOCK);
        var accounts = house.accounts().service();
        accounts.save(Account.of(accounts.newId(), "示例应急发布", Platform.WECHAT_SUBSCRIPTION));
        accounts.save(Account.of(accounts.newId(), "示例应急", Platform.DOUYIN));
        try (var samples = Files.list(Path.of("app/src/test/resources/wechat"))) {
            for (var sample : samples.sorted().toList()) {
                seeds.add(Files.readAllBytes(sample));
            }
        }
        var template = folder.resolve("template.xlsx");
        TemplateSheet.writeTo(template);
        seeds.add(Files.readAllBytes(template));
        seeds.add("账号名称,日期,新增,取消,累计\n示例应急发布,2026-08-01,5,1,100\n".getBytes(StandardCharsets.UTF_8));
    }

    public static void main(String[] args) throws Exception {
        var probes = args.length > 0 ? Integer.parseInt(args[0]) : PROBES;
        var seed = args.length > 1 ? Long.parseLong(args[1]) : SEED;
        var fuzz = new ImportFuzz(seed, Files.createTempDirectory("fuzz"));
        var began = System.nanoTime();
        for (int i = 0; i < probes; i++) {
            fuzz.probe(i);
            if ((i + 1) % 10_000 == 0) {
                System.out.printf("%d of %d%n", i + 1, probes);
            }
        }
        fuzz.outcomes.forEach((outcome, count) -> System.out.printf("%8d  %s%n", count, outcome));
        System.out.printf(
                "%d files in %.0f s, seed %d, slowest %.2f s, found %d%n",
                probes, (System.nanoTime() - began) / 1e9, seed, fuzz.slowest, fuzz.found);
        System.exit(fuzz.found == 0 ? 0 : 1);
    }

    private void probe(int number) throws IOException, InterruptedException {
        var seed = seeds.get(number % seeds.size());
        var bytes = mutated(seed);
        var file = Files.write(folder.resolve("probe"), bytes);
        var work = CompletableFuture.supplyAsync(() -> answer(file, number));
        try {
            var answer = work.get(HANG_SECONDS, TimeUnit.SECONDS);
            outcomes.merge(answer.outcome, 1, Integer::sum);
            slowest = Math.max(slowest, answer.seconds);
            if (answer.seconds > SLOW_SECONDS) {
                keep(file, number, "slow: %.1f s".formatted(answer.seconds));
            }
        } catch (TimeoutException e) {
            keep(file, number, "hangs");
            System.exit(1);
        } catch (ExecutionException e) {
            e.printStackTrace(System.out);
            keep(file, number, "uncaught");
        }
    }

    private record Answer(String outcome, double seconds) {}

    /// Time is that of the processor: other work on the machine must not count.
    private Answer answer(Path file, int number) {
        var threads = ManagementFactory.getThreadMXBean();
        var began = threads.getCurrentThreadCpuTime();
        var service = house.intake().service();
        String outcome;
        try {
            var plan = service.preview(ImportRequest.of(List.of(file)), Progress.NONE);
            outcome = "read";
            if (number % WRITTEN_EVERY == 0 && plan.changesAnything()) {
                service.carryOut(plan, Progress.NONE);
                house.history().undo();
                outcome = "written and taken back";
            }
        } catch (UserException e) {
            outcome = "refused: " + e.key();
        }
        return new Answer(outcome, (threads.getCurrentThreadCpuTime() - began) / 1e9);
    }

    private void keep(Path file, int number, String why) throws IOException {
        found++;
        var kept = folder.resolve("found-" + number);
        Files.copy(file, kept);
        System.out.printf("FOUND %s: %s%n", kept, why);
    }

    private byte[] mutated(byte[] seed) throws IOException {
        if (isText(seed)) {
            return random.nextInt(5) == 0 ? changed(seed) : reworded(seed);
        }
        var isPackage = seed.length > 1 && seed[0] == 'P' && seed[1] == 'K';
        return isPackage && random.nextInt(4) > 0 ? inside(seed) : changed(seed);
    }

    private static boolean isText(byte[] seed) {
        return seed.length < 2 || (seed[0] != 'P' && seed[0] != (byte) 0xD0);
    }

    /// Puts words in and out that a text table may really have, in the encoding the seed has.
    private byte[] reworded(byte[] seed) {
        var isUtf8 = new String(seed, StandardCharsets.UTF_8).indexOf('\ufffd') < 0;
        var charset = isUtf8 ? StandardCharsets.UTF_8 : java.nio.charset.Charset.forName("GB18030");
        var text = new StringBuilder(new String(seed, charset));
        int changes = 1 + random.nextInt(12);
        for (int i = 0; i < changes && !text.isEmpty(); i++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(5)) {
                case 0 -> text.delete(at, Math.min(text.length(), at + random.nextInt(40)));
                case 1 -> text.insert(at, TOKENS[random.nextInt(TOKENS.length - 1)]);
                case 2 -> text.setCharAt(at, (char) ('!' + random.nextInt(90)));
                case 3 -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(300))));
                default -> text.setCharAt(at, (char) ('0' + random.nextInt(10)));
            }
        }
        return text.toString().getBytes(charset);
    }

    /// Changes one part of a package, so that the change is not lost to a checksum.
    private byte[] inside(byte[] seed) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new java.io.ByteArrayInputStream(seed));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var part = in.readAllBytes();
                zip.write(random.nextInt(3) == 0 ? altered(entry.getName(), part) : part);
            }
        }
        return out.toByteArray();
    }

    private byte[] altered(String name, byte[] part) {
        return name.endsWith(".xml") && random.nextBoolean() ? reworded(part) : changed(part);
    }

    private byte[] changed(byte[] seed) {
        var bytes = seed.clone();
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes && bytes.length > 0; i++) {
            int at = random.nextInt(bytes.length);
            bytes = switch (random.nextInt(7)) {
                case 0 -> set(bytes, at, (byte) random.nextInt(256));
                case 1 -> set(bytes, at, (byte) (bytes[at] ^ (1 << random.nextInt(8))));
                case 2 -> spliced(bytes, at, new byte[0], random.nextInt(64));
                case 3 -> spliced(bytes, at, token(), 0);
                case 4 -> spliced(bytes, at, slice(bytes), 0);
                case 5 -> random.nextInt(8) == 0 ? Arrays.copyOf(bytes, at) : set(bytes, at, (byte) 0xFF);
                default -> number(bytes, at);
            };
        }
        return bytes;
    }

    private static byte[] set(byte[] bytes, int at, byte value) {
        bytes[at] = value;
        return bytes;
    }

    /// Sizes and offsets that a reader may believe.
    private byte[] number(byte[] bytes, int at) {
        var values = new int[] {0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 0xFFFF, 0x7FFF, 1 << 20};
        int value = values[random.nextInt(values.length)];
        for (int i = 0; i < 4 && at + i < bytes.length; i++) {
            bytes[at + i] = (byte) (value >> (8 * i));
        }
        return bytes;
    }

    private byte[] token() {
        return TOKENS[random.nextInt(TOKENS.length)].getBytes(StandardCharsets.UTF_8);
    }

    private byte[] slice(byte[] bytes) {
        int from = random.nextInt(bytes.length);
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + random.nextInt(512)));
    }

    private static byte[] spliced(byte[] bytes, int at, byte[] more, int dropped) {
        int rest = Math.min(bytes.length, at + dropped);
        var result = new byte[at + more.length + bytes.length - rest];
        System.arraycopy(bytes, 0, result, 0, at);
        System.arraycopy(more, 0, result, at, more.length);
        System.arraycopy(bytes, rest, result, at + more.length, bytes.length - rest);
        return result;
    }
}
