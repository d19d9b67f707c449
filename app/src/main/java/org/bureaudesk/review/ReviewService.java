package org.bureaudesk.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bureaudesk.audit.AuditService;
import org.bureaudesk.kernel.Signal;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostService;
import org.bureaudesk.review.checklist.ChecklistFile;
import org.bureaudesk.review.flow.Act;
import org.bureaudesk.review.flow.Desk;
import org.bureaudesk.review.flow.Levels;
import org.bureaudesk.review.flow.LevelsPolicy;
import org.bureaudesk.review.flow.ReviewPolicy;
import org.bureaudesk.review.flow.ReviewStep;
import org.bureaudesk.review.flow.Reviewer;
import org.bureaudesk.review.flow.Version;
import org.bureaudesk.review.sheet.Scan;
import org.bureaudesk.review.sheet.Sheet;
import org.bureaudesk.storage.Database;
import org.bureaudesk.storage.Step;
import org.bureaudesk.storage.WatchedTable.Writing;

/// What the rest of the application may ask about reviews, and the only way to take a step. Whoever is at the desk
/// acts:
/// callers cannot act for somebody else. Thread-safe; does database work.
public final class ReviewService {

    private final Database database;
    private final ReviewLogStore log;
    private final ReviewStore store;
    private final DossierStore dossiers;
    private final Desk desk;
    private final Signal changed = new Signal();

    /// @param desk who sits at the desk, asked anew for every act; empty where nobody has said
    public ReviewService(
            Database database,
            PostService posts,
            ChecklistFile checklists,
            AuditService audit,
            Desk desk,
            Clock clock) {
        this.database = database;
        this.log = new ReviewLogStore(audit);
        this.store = new ReviewStore(database, posts, checklists, log, clock);
        this.dossiers = new DossierStore(database, store);
        this.desk = desk;
    }

    /// Runs after every step, on the thread that took it. States change with the posts as well: listen there too.
    public void onChange(Runnable listener) {
        changed.listen(listener);
    }

    /// Where these posts stand, thousands at a time; a post that has gone for good has no entry.
    public Map<PostId, ReviewState> states(Collection<PostId> posts) {
        var states = new HashMap<PostId, ReviewState>();
        standings(posts).forEach(s -> states.put(s.post(), StatePolicy.state(s)));
        return states;
    }

    /// The same with the level that signs next.
    public Map<PostId, ReviewMark> marks(Collection<PostId> posts) {
        var marks = new HashMap<PostId, ReviewMark>();
        standings(posts).forEach(s -> marks.put(s.post(), StatePolicy.mark(s)));
        return marks;
    }

    /// Everything about one post. Throws a [UserException] where it has gone.
    public Dossier dossier(PostId post) {
        return dossiers.dossier(post, desk.get());
    }

    /// A text that was once acted on.
    public Optional<Version> version(String contentHash) {
        return database.read(handle -> VersionStore.find(handle, contentHash));
    }

    /// Who sits at the desk.
    public Optional<Reviewer> atDesk() {
        return desk.get();
    }

    /// Carries an act out in the name of who sits at the desk, or throws a [UserException] that says why not.
    ///
    /// @param seen content hash of the text the person has before the eyes
    public ReviewStep act(PostId post, String seen, Act act) {
        var step = store.act(post, seen, act, somebody());
        changed.fire();
        return step;
    }

    /// Writes answers of who sits at the desk down, all or none.
    ///
    /// @param seen content hash of the text the person has before the eyes
    public void answer(PostId post, String seen, List<Given> given) {
        store.answer(post, seen, given, somebody());
        changed.fire();
    }

    /// Writes what the form of a post says.
    public void save(Sheet sheet) {
        somebody();
        store.save(sheet);
        changed.fire();
    }

    /// Keeps a scan of the signed form with the post; its content lies in the workspace already.
    ///
    /// @param size bytes
    public Scan attach(PostId post, String sha256, String fileName, long size) {
        var who = somebody().name();
        var scan = new Scan(database.newIds(1), post, sha256, fileName, size, who, store.now());
        database.write(handle -> {
            ScanStore.put(handle, scan);
            return true;
        });
        changed.fire();
        return scan;
    }

    /// The file itself stays in the workspace.
    public void remove(Scan scan) {
        somebody();
        database.write(handle -> {
            ScanStore.remove(handle, scan);
            return true;
        });
        changed.fire();
    }

    /// Puts other levels in force, from the next submission on. Where passwords are asked for, an administrator's to
    /// do.
    public void save(Levels levels) {
        desk.requireAdministrator();
        LevelsPolicy.check(levels);
        store.save(levels);
        changed.fire();
    }

    /// A code no level ever had, so that old signatures keep the name of theirs.
    public String newLevelCode() {
        return "level-" + database.newIds(1);
    }

    public Levels levels() {
        return database.read(ReviewStore::levels);
    }

    /// Reads every step there is and refuses those no review could have taken, whatever a foreign file said.
    public void checkAll() {
        database.read(handle -> {
                    VersionStore.all(handle);
                    AnswerStore.all(handle);
                    SheetStore.all(handle);
                    ScanStore.all(handle);
                    ReviewStore.levels(handle);
                    return StepStore.all(handle);
                })
                .forEach((post, course) -> {
                    if (!ReviewPolicy.isLawful(course)) {
                        throw new UserException("review.unlawful", post.value());
                    }
                });
        changed.fire();
    }

    /// Takes everything about these posts out, inside a transaction somebody else spans: for the demonstration alone,
    /// whose posts never were. What was signed for any other post stays.
    public Step forgotten(Collection<PostId> posts) {
        return DossierStore.forgotten(List.copyOf(posts));
    }

    /// What the log has to say when these posts are about to be written or go; for [PostService#table] to watch.
    public Step foreseen(Writing<Post> writing) {
        return log.foreseen(writing);
    }

    /// Tells the listeners that reviews were taken out.
    public void fireChanged() {
        changed.fire();
    }

    private Reviewer somebody() {
        return desk.get().orElseThrow(() -> new UserException("review.refused.nobody"));
    }

    private List<Standing> standings(Collection<PostId> posts) {
        return database.read(handle -> StandingStore.find(handle, new ArrayList<>(posts)));
    }
}
