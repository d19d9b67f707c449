package org.bureaudesk.workday;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;
import org.bureaudesk.kernel.Signal;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.kernel.WholeFile;

/// Counts working days: weekends and statutory holidays are none, make-up days are. Year files are read when their year
/// is first asked for; one in the workspace goes before the one the program came with. Thread-safe.
public final class Workdays {

    private static final int SATURDAY = DayOfWeek.SATURDAY.getValue();

    private final Path folder;
    private final Signal changed = new Signal();
    private final List<IntConsumer> witnesses = new CopyOnWriteArrayList<>();
    private final ConcurrentMap<Integer, Optional<HolidayYear>> years = new ConcurrentHashMap<>();

    /// @param folder where the user's own year files lie, `2027.json` and so on; need not be there
    public Workdays(Path folder) {
        this.folder = folder;
    }

    /// Runs after a year file was imported, on the thread that did it.
    public void onChange(Runnable listener) {
        changed.listen(listener);
    }

    /// Hears of every year taken into the workspace, on the thread that did it.
    public void onImport(IntConsumer witness) {
        witnesses.add(witness);
    }

    /// The day `count` working days after `from`, which itself is not counted.
    public DueDay add(LocalDate from, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("Negative number of working days: " + count);
        }
        var day = from;
        var estimated = false;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            estimated |= !isAnnounced(day.getYear());
            if (isWorkday(day)) {
                left--;
            }
        }
        return new DueDay(day, estimated);
    }

    /// How many working days lie after `from` up to and including `to`; negative where `to` is the earlier day.
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkday)
                .count();
    }

    public boolean isWorkday(LocalDate day) {
        return mark(day).map(m -> !m.off()).orElse(day.getDayOfWeek().getValue() < SATURDAY);
    }

    /// What the notices say of the day; empty for an ordinary day.
    public Optional<DayMark> mark(LocalDate day) {
        return in(day.getYear() + 1, day).or(() -> in(day.getYear(), day)); // the later notice knows better
    }

    /// Whether the holidays of the year are known.
    public boolean isAnnounced(int year) {
        return year(year).isPresent();
    }

    /// Takes a year file into the workspace, checked first; answers with its year.
    public int importFile(Path file) {
        var read = HolidayYearFile.read(file);
        WholeFile.write(folder.resolve(read.year() + ".json"), draft -> Files.write(draft, Files.readAllBytes(file)));
        years.clear();
        changed.fire();
        witnesses.forEach(witness -> witness.accept(read.year()));
        return read.year();
    }

    private Optional<DayMark> in(int year, LocalDate day) {
        return year(year).map(known -> known.days().get(day));
    }

    private Optional<HolidayYear> year(int year) {
        return years.computeIfAbsent(year, this::load);
    }

    private Optional<HolidayYear> load(int year) {
        var own = folder.resolve(year + ".json");
        if (!Files.exists(own)) {
            return HolidayYearFile.shipped(year);
        }
        var read = HolidayYearFile.read(own);
        if (read.year() != year) {
            throw new UserException("workday.file.other-year", own, read.year());
        }
        return Optional.of(read);
    }
}
