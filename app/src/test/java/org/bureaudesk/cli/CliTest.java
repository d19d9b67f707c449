package org.bureaudesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CliTest {

    @Test
    void explainsItselfInChinese() {
        var run = CliRun.of("--help");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("用法：bureau-desk", "显示用法").doesNotContain("Usage", "Options", "Commands");
    }

    @Test
    void saysInOneChineseSentenceWhatIsWrongWithTheArguments() {
        var run = CliRun.of("--nonsense");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("--nonsense", "不认识").doesNotContain("Unknown", "Exception");
    }

    @Test
    void asksForASubcommandWhereThereIsNone() {
        var run = CliRun.of();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("子命令");
    }
}
