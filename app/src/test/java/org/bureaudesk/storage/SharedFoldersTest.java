package org.bureaudesk.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedFoldersTest {

    private final SharedFolders shared = SharedFolders.known();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home/a/OneDrive - 示例市/desk",
                "/home/a/我的坚果云/desk",
                "/d/BaiduSyncdisk/工作台",
                "/Users/a/Library/Mobile Documents/desk",
                "/home/a/Dropbox/desk"
            })
    void warnsOfAFolderThatIsCopiedToACloud(String folder) {
        assertThat(shared.warningFor(Path.of(folder), "ext4")).contains("storage.shared.cloud");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nfs4", "CIFS", "smb2", "fuse.sshfs"})
    void warnsOfANetworkDisk(String type) {
        assertThat(shared.warningFor(Path.of("/mnt/share/desk"), type)).contains("storage.shared.network");
    }

    @Test
    void saysNothingOfAFolderOnThisComputer(@TempDir Path folder) {
        assertThat(shared.warningFor(folder.resolve("desk"), "ntfs")).isEmpty();
        assertThat(shared.warningFor(folder)).isEmpty();
    }
}
