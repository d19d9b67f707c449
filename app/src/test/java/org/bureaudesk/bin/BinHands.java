package org.bureaudesk.bin;

import org.bureaudesk.house.House;

/// The hands that empty the bin of a house, for tests in other packages.
public record BinHands(House house) {

    public void purgeAll() {
        var service = new BinFeature(
                        house.workspace().database(),
                        house.history(),
                        house.audit().service(),
                        new BinFeature.Rooms(
                                house.accounts().service(),
                                house.posts().service(),
                                house.interactions().service(),
                                house.filings().service(),
                                house.inspections().service(),
                                house.reports().service()))
                .service();
        service.purge(service.items());
    }
}
