package org.bureaudesk.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.bureaudesk.audit.AuditAction;
import org.bureaudesk.audit.AuditService;
import org.bureaudesk.audit.Deed;
import org.bureaudesk.kernel.History;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.post.release.ReleaseService;
import org.bureaudesk.review.ReviewService;
import org.bureaudesk.settings.Settings;
import org.bureaudesk.settings.SettingsFile;
import org.bureaudesk.storage.Workspace;

/// Fills an empty workspace with the demonstration bureau, and takes it out again in one action. Thread-safe; does
/// database work.
///
/// What the bureau has meanwhile entered elsewhere stays; what it has changed in the demonstration's own records goes
/// with them. Where it has entered something on one of the demonstration's accounts, nothing is removed at all.
public final class DemoService {

    private final DemoStore store;
    private final DemoTables tables;
    private final ReleaseService releases;
    private final ReviewService reviews;
    private final DemoMarkFile mark;
    private final SettingsFile settings;
    private final History history;
    private final AuditService audit;
    private final Clock clock;

    DemoService(Workspace workspace, DemoTables tables, ReleaseService releases, DemoFeature.Books books) {
        this.reviews = books.reviews();
        this.audit = books.audit();
        this.store = new DemoStore(workspace.database(), tables, releases, reviews);
        this.tables = tables;
        this.releases = releases;
        this.mark = new DemoMarkFile(workspace.folder());
        this.settings = books.settings();
        this.history = books.history();
        this.clock = books.clock();
    }

    /// Whether the workspace holds no record at all, not even in the bin.
    public boolean isEmpty() {
        return !store.hasRecords();
    }

    /// Whether the demonstration stands in this workspace.
    public boolean isPresent() {
        return mark.read().isPresent();
    }

    /// Fills the workspace; the demonstration ends today. Throws a [UserException] where it is not empty.
    ///
    /// @return how many posts there are now
    public int fill() {
        var bureau = DemoJson.bureau();
        var today = LocalDate.now(clock);
        var posts = new int[1];
        var first = store.put(
                firstId -> {
                    var records = DemoMaker.make(bureau, today, firstId);
                    posts[0] = records.posts().size();
                    return records;
                },
                records -> audit.entry(Deed.of(
                        AuditAction.DEMO_FILLED,
                        bureau.unitName(),
                        "records",
                        records.posts().size())));
        mark.write(new DemoMark(today, first));
        settings.set(named(settings.get(), bureau));
        history.clear();
        tables.fireChanged();
        releases.withdrawals().fireChanged();
        return posts[0];
    }

    /// Takes the demonstration out for good. Throws a [UserException] where there is none or it is mixed with the
    /// bureau's own records.
    public void remove() {
        var made = mark.read().orElseThrow(() -> new UserException("demo.none"));
        var bureau = DemoJson.bureau();
        var records = DemoMaker.make(bureau, made.day(), made.firstId());
        var log = audit.entry(Deed.of(AuditAction.DEMO_REMOVED, bureau.unitName()));
        store.remove(records, made.firstId(), log);
        mark.remove();
        reviews.fireChanged();
        if (settings.get().unitName().equals(bureau.unitName())) {
            settings.set(unnamed(settings.get()));
        }
        history.clear();
        tables.fireChanged();
        releases.withdrawals().fireChanged();
    }

    private static Settings named(Settings s, DemoBureau bureau) {
        return with(s, bureau.unitName(), bureau.shortName(), bureau.districtOffice(), bureau.recipient());
    }

    private static Settings unnamed(Settings s) {
        var plain = Settings.DEFAULT;
        return with(s, plain.unitName(), plain.shortName(), plain.districtOffice(), plain.recipient());
    }

    private static Settings with(Settings s, String unit, String shortName, String office, String recipient) {
        return new Settings(
                unit,
                shortName,
                office,
                recipient,
                s.rulePacks(),
                s.fonts(),
                s.percentDecimals(),
                s.theme(),
                s.textScale(),
                s.startNotice());
    }
}
