package org.bureaudesk.follower.download;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A count with what came to it since the count before in the same store.
///
/// @param grown less than nothing where a store has corrected its count; `null` for the first one
public record DownloadRow(AppDownload download, @Nullable Integer grown) {

    /// The newest day first, within a day by store.
    static List<DownloadRow> of(List<AppDownload> downloads) {
        Map<String, AppDownload> before = new HashMap<>();
        var rows = new ArrayList<DownloadRow>();
        downloads.stream()
                .sorted(Comparator.comparing(AppDownload::day).thenComparing(AppDownload::store))
                .forEach(now -> {
                    var last = before.put(now.store(), now);
                    rows.add(new DownloadRow(now, last == null ? null : Integer.valueOf(now.total() - last.total())));
                });
        return rows.stream()
                .sorted(Comparator.comparing((DownloadRow row) -> row.download().day())
                        .reversed()
                        .thenComparing(row -> row.download().store()))
                .toList();
    }
}
