package org.bureaudesk.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.bureaudesk.ui.Feature;
import org.bureaudesk.ui.Navigator;
import org.bureaudesk.ui.View;
import org.jspecify.annotations.Nullable;

/// The rooms of the window, one of them in front. A room is built when it is first visited and kept. FX thread only.
final class Rooms implements Navigator {

    private static final int MOST_STEPS = 50;

    private final Map<String, Feature> features = new LinkedHashMap<>();
    private final Map<String, View> built = new HashMap<>();
    private final Deque<Feature> past = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable Feature> current = new ReadOnlyObjectWrapper<>();
    private final StackPane host = new StackPane();
    private final ScrollPane window = new ScrollPane(host);
    private final Look look;

    Rooms(Look look) {
        this.look = look;
        host.getStyleClass().add("rooms");
        window.getStyleClass().addAll("page-scroll", "rooms-window");
        window.setFitToWidth(true);
        window.setFitToHeight(true);
        window.setFocusTraversable(false);
    }

    /// A room that is larger than its place, as on a small display, is scrolled: it never pushes rail and bars aside.
    Region root() {
        return window;
    }

    void add(List<Feature> more) {
        more.forEach(feature -> features.put(feature.id(), feature));
        look.add(features.keySet());
    }

    ReadOnlyObjectProperty<@Nullable Feature> current() {
        return current.getReadOnlyProperty();
    }

    @Override
    public void go(String feature, @Nullable Object what) {
        var wanted = features.get(feature);
        if (wanted == null) {
            return; // a room this edition does not have
        }
        var before = current.get();
        if (before != null && !before.equals(wanted)) {
            past.addLast(before);
            if (past.size() > MOST_STEPS) {
                past.removeFirst();
            }
        }
        show(wanted);
        if (what != null) {
            viewOf(wanted).open(what);
        }
    }

    /// To the room visited before; nothing where there is none.
    void back() {
        var before = past.pollLast();
        if (before != null) {
            show(before);
        }
    }

    /// Whether the room in front has begun a new record of its own.
    boolean create() {
        var front = current.get();
        return front != null && built.containsKey(front.id()) && viewOf(front).create();
    }

    /// Lets the room in front bring to safety what was typed.
    void leave() {
        var front = current.get();
        if (front != null && built.containsKey(front.id())) {
            viewOf(front).leaving();
        }
    }

    private void show(Feature wanted) {
        if (wanted.equals(current.get())) {
            viewOf(wanted).shown();
            return;
        }
        leave();
        var view = viewOf(wanted);
        host.getChildren().setAll(view.root());
        current.set(wanted);
        view.shown();
    }

    private View viewOf(Feature feature) {
        var known = built.get(feature.id());
        if (known != null) {
            return known;
        }
        var view = feature.view().get();
        built.put(feature.id(), view);
        return view;
    }
}
