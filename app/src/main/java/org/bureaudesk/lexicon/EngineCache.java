package org.bureaudesk.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.zip.CRC32C;
import org.bureaudesk.check.Lists;
import org.bureaudesk.check.SideLists;
import org.bureaudesk.check.engine.Built;
import org.bureaudesk.check.engine.CheckEngine;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.kernel.WholeFile;
import org.jspecify.annotations.Nullable;

/// Keeps the engine last built in a file, since building the automata of some ten thousand terms takes seconds and
/// copying them a moment. The file bears what they were built from, byte by byte, and a check sum: one that is missing,
/// old or damaged is not used, and losing it loses nothing.
final class EngineCache {

    /// To be raised whenever the same sources would lead to other contents.
    static final int FORM = 7;

    private static final System.Logger LOG = System.getLogger(EngineCache.class.getName());
    private static final int HEAD = Integer.BYTES + Long.BYTES;
    private static final int START = HEAD + Integer.BYTES;
    private static final long LARGEST = 512L << 20;

    private final Path file;

    EngineCache(Path file) {
        this.file = file;
    }

    /// The engine that was built from these very sources; `null` where none is kept.
    ///
    /// @param sources asked for while the file is read, since either takes as long
    /// @param beside asked for likewise; its phrases are not looked at
    @Nullable
    CheckEngine read(Supplier<byte[]> sources, Supplier<SideLists> beside) {
        var reading = CompletableFuture.supplyAsync(this::kept);
        var wanted = sources.get();
        var sides = beside.get();
        var kept = reading.join();
        // compared whole and not by a digest: that is exact, and in a program just started many times as fast
        return kept != null && Arrays.equals(kept.sources(), wanted)
                ? kept.built().with(sides)
                : null;
    }

    @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
    private record Kept(byte[] sources, Built built) {}

    private @Nullable Kept kept() {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        // mapped, not read: room for it in the heap would call for the garbage collector in the midst of a start
        try (var arena = Arena.ofConfined();
                var channel = FileChannel.open(file)) {
            long size = channel.size();
            if (size < START || size > LARGEST) {
                return null;
            }
            return kept(channel.map(MapMode.READ_ONLY, 0, size, arena).asByteBuffer());
        } catch (InternalError e) { // so Java says that a mapped file was cut off meanwhile
            LOG.log(System.Logger.Level.WARNING, "The automata kept in " + file + " changed while they were read", e);
            return null;
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The automata kept in " + file + " could not be read", e);
            return null;
        }
    }

    private static @Nullable Kept kept(ByteBuffer bytes) {
        if (bytes.getInt() != FORM || bytes.getLong() != sum(bytes)) {
            return null;
        }
        var sources = new byte[bytes.getInt()];
        bytes.get(sources);
        return new Kept(sources, Built.read(bytes));
    }

    /// Builds the engine and keeps it.
    ///
    /// @param sources what the lists were made from
    CheckEngine build(byte[] sources, Lists lists) {
        var built = CheckEngine.of(lists);
        try {
            var body = new ByteArrayOutputStream();
            body.write(new byte[START]);
            body.write(sources);
            built.write(body);
            var bytes = body.toByteArray();
            ByteBuffer.wrap(bytes).putInt(HEAD, sources.length);
            var sum = sum(ByteBuffer.wrap(bytes).position(HEAD));
            ByteBuffer.wrap(bytes).putInt(FORM).putLong(sum);
            WholeFile.write(file, draft -> Files.write(draft, bytes));
        } catch (IOException | UserException e) {
            LOG.log(System.Logger.Level.WARNING, "The automata could not be kept in " + file, e);
        }
        return built;
    }

    /// Of what is still to come.
    private static long sum(ByteBuffer bytes) {
        var sum = new CRC32C();
        sum.update(bytes.duplicate());
        return sum.getValue();
    }
}
