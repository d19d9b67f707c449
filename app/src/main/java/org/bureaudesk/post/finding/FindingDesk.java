package org.bureaudesk.post.finding;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Finding;
import org.bureaudesk.ui.Patience;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;

/// The door: the findings of one draft in three views, and the ways from a finding to its place. FX thread only.
public final class FindingDesk {

    private final FindingViewModel model;
    private final TextPlaces places;
    private final View list;
    private final View counts;
    private final View reading;
    private final FileFindingsViewModel inFiles;
    private final View files;

    public FindingDesk(DraftChecks checks, Screens screens, TextPlaces places) {
        this.places = places;
        model = new FindingViewModel(checks, screens.tasks());
        var waiting = new Patience(model.settledProperty(), model::isNew).waitingProperty();
        list = new FindingListView(model, waiting, screens.messages(), this);
        counts = new CountsView(model, waiting, screens.messages(), () -> step(FindingViewModel::next));
        reading = new ReadingView(model, screens.messages(), this);
        inFiles = new FileFindingsViewModel(checks, screens.tasks());
        files = new FileFindingsView(inFiles, screens.messages());
    }

    /// The findings one below the other, for beside the text.
    public View list() {
        return list;
    }

    /// How many of each severity, for the head of the editor.
    public View counts() {
        return counts;
    }

    /// The draft as it reads, findings underlined.
    public View reading() {
        return reading;
    }

    /// What was found in the files, where somebody has asked.
    public View files() {
        return files;
    }

    /// Reads and checks the files of the post, one after the other.
    public void checkFiles(List<NamedFile> all) {
        inFiles.check(all);
    }

    /// The post has other files now.
    public void forgetFiles() {
        inFiles.forget();
    }

    /// Takes the text as it stands now; it is checked at once, off the FX thread.
    ///
    /// @param post number of the post it belongs to
    public void change(long post, Draft draft) {
        model.change(post, draft);
    }

    /// To the next finding after the caret, from the last one back to the first.
    public void next() {
        step(FindingViewModel::next);
    }

    public void previous() {
        step(FindingViewModel::previous);
    }

    private void step(BiFunction<FindingViewModel, TextPlaces.Spot, Optional<Finding>> way) {
        way.apply(model, places.spot()).ifPresent(this::go);
    }

    /// Marks the finding in list, reading pane and text.
    void go(Finding finding) {
        model.select(finding);
        if (model.holds(finding)) {
            places.select(finding.field(), finding.start(), finding.end());
        }
    }

    /// Puts the replacement of the finding into the text.
    void replace(Finding finding) {
        if (model.holds(finding) && !finding.replacement().isEmpty()) {
            places.replace(finding.field(), finding.start(), finding.end(), finding.replacement());
        }
    }
}
