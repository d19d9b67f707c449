package org.bureaudesk.figures;

import org.bureaudesk.storage.Database;

/// The door of the figures room. It has no screen: what it holds is shown by growth, metrics and the posts.
public final class FigureFeature {

    private final FigureService service;

    public FigureFeature(Database database) {
        service = new FigureService(database);
    }

    public FigureService service() {
        return service;
    }
}
