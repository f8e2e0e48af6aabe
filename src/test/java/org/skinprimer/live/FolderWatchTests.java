package org.skinprimer.live;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
class FolderWatchTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "nfs", "nfs4", "NFS", "cifs", "smb2", "9p", "fuse.sshfs", "vboxsf", "virtiofs" })
	void drivesThatOthersWriteToAreOnlyLookedAt(String type) {
		assertThat(FolderWatch.isShared(type)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ext4", "ext2/ext3", "xfs", "btrfs", "overlay", "tmpfs", "zfs", "apfs", "NTFS", "hfs" })
	void drivesOfTheMachineAreListenedTo(String type) {
		assertThat(FolderWatch.isShared(type)).isFalse();
	}

	@Test
	void aSignEndsTheWaitAlsoInAFolderThatIsNew() throws Exception {
		try (FolderWatch signs = FolderWatch.of(this.folder)) {
			Path inner = Files.createDirectory(this.folder.resolve("inner"));
			assertThat(signs.await(Duration.ofSeconds(30)).orElseThrow()).containsExactly(inner.toRealPath());
			Path page = Files.writeString(inner.resolve("page.md"), "words");
			assertThat(signs.await(Duration.ofSeconds(30)).orElseThrow()).containsExactly(page.toRealPath());
			assertThat(signs.poll()).isEqualTo(Duration.ofSeconds(5));
		}
	}

	@Test
	void withoutASignTheWaitEndsByItself() throws Exception {
		try (FolderWatch signs = FolderWatch.of(this.folder)) {
			assertThat(signs.await(Duration.ofMillis(1))).isEmpty();
			Files.delete(this.folder);
			assertThat(signs.await(Duration.ofMillis(1))).isEmpty();
			Files.createDirectory(this.folder);
		}
	}

}
