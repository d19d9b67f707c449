package org.bureaudesk.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bureaudesk.bin.BinFeature;
import org.bureaudesk.filing.FilingDeadlines;
import org.bureaudesk.house.Homes;
import org.bureaudesk.house.House;
import org.bureaudesk.post.editor.EditorAids;
import org.bureaudesk.preferences.PreferencesFeature;
import org.bureaudesk.preferences.RestoreOrders;
import org.bureaudesk.review.listing.ReviewMarks;
import org.bureaudesk.search.SearchFeature;
import org.bureaudesk.storage.Backups;
import org.bureaudesk.storage.Restore;
import org.bureaudesk.ui.Feature;
import org.bureaudesk.ui.Screens;

/// Which rooms the window has, in the order of the rail. Rooms build their screens when they are first visited.
final class RoomList {

    private RoomList() {}

    static List<Feature> above(House house, Screens screens) {
        var accounts = house.accounts().service();
        var rooms = new ArrayList<Feature>();
        var posts = posts(house, screens);
        rooms.add(house.today()
                .screen(
                        screens,
                        house.demo().service(),
                        posts.badge(),
                        () -> house.settings().get().startNotice()));
        rooms.add(house.calendar().screen(screens));
        rooms.add(posts);
        rooms.add(reviews(house, screens));
        rooms.add(house.quota().screen(screens, accounts));
        rooms.add(house.metrics()
                .growthBeside(
                        house.followers().screen(screens, accounts),
                        () -> house.followers().downloads().page(screens, accounts),
                        screens,
                        accounts));
        rooms.add(house.metrics().screen(screens, accounts));
        rooms.add(house.interactions().screen(screens, accounts));
        rooms.add(ledger(house, screens));
        rooms.add(house.lexicon().screen(screens, house.workspace().attachments()));
        rooms.add(house.reports().screen(screens));
        return rooms;
    }

    private static Feature posts(House house, Screens screens) {
        var attachments = house.workspace().attachments();
        return house.posts()
                .screen(
                        screens,
                        house.accounts().service(),
                        attachments,
                        house.quota().service()::rules,
                        new ReviewMarks(
                                house.workspace().database(),
                                house.posts().service(),
                                house.reviews().service(),
                                house.releases().service(),
                                screens.messages()),
                        new EditorAids(
                                new EditorChecks(house.lexicon().service()),
                                new EditorReviews(house.reviews().service(), screens.messages())));
    }

    private static Feature reviews(House house, Screens screens) {
        return house.reviews()
                .screen(
                        screens,
                        house.accounts().service(),
                        house.workspace().attachments(),
                        house.settings(),
                        new ReviewHints(house.lexicon().service(), screens.messages())::of);
    }

    private static Feature ledger(House house, Screens screens) {
        var deadlines = new FilingDeadlines(house.workdays(), house.quota().service()::rules);
        var problems = house.inspections().screen(screens);
        return house.filings().screen(screens, house.accounts(), deadlines, problems);
    }

    /// What is needed rarely, at the foot of the rail.
    static List<Feature> below(House house, Screens screens, Backups backups) {
        var preferences = new PreferencesFeature(
                house.settings(),
                house.rulePacks(),
                house.workdays(),
                house.workspace(),
                house.demo().service(),
                backups);
        return List.of(
                house.intake().screen(screens),
                bin(house).screen(screens),
                preferences.screen(
                        screens,
                        () -> house.reviews()
                                .settings(
                                        screens,
                                        house.settings(),
                                        new ReviewRoles(house.staff().service(), screens.messages())::all),
                        Homes::choose,
                        restores(house)));
    }

    private static RestoreOrders restores(House house) {
        return new RestoreOrders() {

            @Override
            public void ask(Path backup) {
                house.askForRestore(backup);
            }

            @Override
            public Optional<Path> waiting() {
                return Restore.asked(house.workspace().folder());
            }

            @Override
            public void cancel() {
                house.cancelRestore();
            }
        };
    }

    /// The panel that registers what went out, opened from any room.
    static Feature release(House house, Screens screens, Runnable close) {
        return house.releases().screen(screens, house.workspace().attachments(), close);
    }

    static Feature search(House house, Screens screens) {
        return new SearchFeature(
                        house.accounts().service(),
                        house.posts().service(),
                        house.interactions().service(),
                        screens.messages(),
                        house.clock())
                .screen(screens);
    }

    private static BinFeature bin(House house) {
        var rooms = new BinFeature.Rooms(
                house.accounts().service(),
                house.posts().service(),
                house.interactions().service(),
                house.filings().service(),
                house.inspections().service(),
                house.reports().service());
        return new BinFeature(
                house.workspace().database(), house.history(), house.audit().service(), rooms);
    }
}
