package org.bureaudesk.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.bureaudesk.office.Column;
import org.bureaudesk.text.Messages;
import org.junit.jupiter.api.Test;

class AccountSheetTest {

    @Test
    void writesTheLedgerOfTheMeasures() {
        var sheet = new AccountSheet(Messages.in(Locale.SIMPLIFIED_CHINESE)).of(List.of(AccountStoreTest.full(7)));

        assertThat(sheet.columns())
                .extracting(Column::title)
                .startsWith("序号", "账号名称", "平台", "账号标识", "主管单位", "认证主体")
                .contains("主要负责人", "分管负责人", "总编辑", "管理员及电话", "开设日期", "备案日期", "备案文号", "状态")
                .endsWith("更新频率要求", "互动方式", "备注");
        var row = sheet.columns().stream()
                .map(c -> String.valueOf(c.value().apply(AccountStoreTest.full(7))))
                .toList();
        assertThat(row).startsWith("1", "示例应急发布", "抖音").contains("王建国", "2026-11-21", "备〔2026〕1号", "暂停");
    }
}
