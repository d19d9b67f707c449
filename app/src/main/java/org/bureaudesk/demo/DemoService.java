package org.bureaudesk.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.bureaudesk.audit.Actor;
import org.bureaudesk.audit.AuditAction;
import org.bureaudesk.audit.AuditService;
import org.bureaudesk.audit.Deed;
import org.bureaudesk.demo.office.OfficeWork;
import org.bureaudesk.kernel.History;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.post.release.ReleaseService;
import org.bureaudesk.review.ReviewService;
import org.bureaudesk.review.checklist.ChecklistFile;
import org.bureaudesk.settings.Settings;
import org.bureaudesk.settings.SettingsFile;
import org.bureaudesk.staff.SignInMode;
import org.bureaudesk.staff.StaffFeature;
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
    private final StaffFeature staff;
    private final Workspace workspace;
    private final DemoMarkStore marks;
    private final DemoMarkFile formerMark;
    private final SettingsFile settings;
    private final History history;
    private final AuditService audit;
    private final Clock clock;

    DemoService(Workspace workspace, DemoTables tables, ReleaseService releases, DemoFeature.Books books) {
        this.reviews = books.reviews();
        this.audit = books.audit();
        this.staff = books.staff();
        this.store = new DemoStore(workspace.database(), tables, releases, reviews, staff.service());
        this.workspace = workspace;
        this.tables = tables;
        this.releases = releases;
        this.marks = new DemoMarkStore(workspace.database());
        this.formerMark = new DemoMarkFile(workspace.folder());
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
        return mark().isPresent();
    }

    /// The former mark speaks of whatever was there once, and after a restore that may be something else.
    private Optional<DemoMark> mark() {
        return marks.find().or(() -> formerMark.read().filter(made -> marks.isOf(records(made), made.firstId())));
    }

    private static DemoRecords records(DemoMark made) {
        var office = made.hasOffice() ? DemoJson.office() : null;
        return DemoMaker.make(DemoJson.bureau(), office, made.day(), made.firstId());
    }

    /// Fills the workspace; the demonstration ends today. Throws a [UserException] where it is not empty.
    ///
    /// @return how many posts there are now
    public int fill() {
        var bureau = DemoJson.bureau();
        var office = DemoJson.office();
        var today = LocalDate.now(clock);
        var posts = new int[1];
        store.put(
                today,
                firstId -> {
                    var records = DemoMaker.make(bureau, office, today, firstId);
                    posts[0] = records.posts().size();
                    return records;
                },
                records -> audit.entry(Deed.of(
                        AuditAction.DEMO_FILLED,
                        bureau.unitName(),
                        "records",
                        records.posts().size())),
                records -> new OfficeWork(office, records.office(), workspace.database(), checklists(), audit).done());
        formerMark.remove();
        settings.set(named(settings.get(), bureau));
        takeSeat(office.atDesk());
        fireChanged();
        return posts[0];
    }

    /// Takes the demonstration out for good. Throws a [UserException] where there is none or it is mixed with the
    /// bureau's own records.
    public void remove() {
        var made = mark().orElseThrow(() -> new UserException("demo.none"));
        var bureau = DemoJson.bureau();
        var log = audit.entry(Deed.of(AuditAction.DEMO_REMOVED, bureau.unitName()));
        store.remove(records(made), made, log);
        formerMark.remove();
        if (settings.get().unitName().equals(bureau.unitName())) {
            settings.set(unnamed(settings.get()));
        }
        fireChanged();
    }

    /// Where nobody is named yet, somebody of the demonstration sits down, so that there is something to do. The
    /// command line needs nobody, and what it does is not done by a person who does not exist.
    private void takeSeat(String name) {
        if (staff.service().session().actor().mode() != Actor.Mode.COMMAND_LINE
                && staff.service().settings().mode() == SignInMode.NAMED
                && staff.service().session().person().isEmpty()) {
            staff.service().present().stream()
                    .filter(person -> person.name().equals(name))
                    .findFirst()
                    .ifPresent(staff.signIn()::name);
        }
    }

    private ChecklistFile checklists() {
        return new ChecklistFile(workspace.folder().resolve("templates"));
    }

    private void fireChanged() {
        history.clear();
        staff.service().fireChanged();
        tables.fireChanged();
        reviews.fireChanged();
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
