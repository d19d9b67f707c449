package org.bureaudesk.staff.screen;

import java.util.function.Consumer;
import org.bureaudesk.staff.StaffFeature;
import org.bureaudesk.ui.Feature;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;

/// The door of what the window shows of persons: the list, the name in the top bar, what lies over a locked window.
public final class DeskFeature {

    private final StaffFeature staff;
    private final Screens screens;
    private final DeskViewModel model;

    public DeskFeature(StaffFeature staff, Screens screens) {
        this.staff = staff;
        this.screens = screens;
        this.model = new DeskViewModel(staff.service(), staff.signIn(), screens.tasks());
    }

    /// The list of persons and the settings of signing in.
    public Feature screen() {
        return new Feature(
                "staff",
                "staff.title",
                "fth-users",
                () -> new PersonView(new PersonViewModel(staff.service(), staff.signIn(), screens), screens));
    }

    /// Who is at the desk, for the top bar.
    public View person() {
        var view = new DeskPersonView(model, screens);
        view.shown();
        return view;
    }

    /// What lies over the window while it waits for a password.
    public View signIn() {
        return new SignInView(model, screens.messages());
    }

    /// Tells whether the window waits for a password, now and whenever that changes.
    public void onLock(Consumer<Boolean> listener) {
        model.onLock(listener);
    }

    /// Locks the window where nobody has touched it for as long as the settings allow.
    ///
    /// @param idleMinutes since the last key or movement
    public void lockIfIdle(long idleMinutes) {
        model.lockIfIdle(idleMinutes);
    }
}
