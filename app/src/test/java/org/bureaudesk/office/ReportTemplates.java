package org.bureaudesk.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Writes the Word templates the product ships: `main` takes the folder. Change them here, not in Word.
public final class ReportTemplates {

    private static final int[] ACCOUNT_WIDTHS = {2045, 1500, 850, 850, 1400, 850, 1350};
    private static final int[] REPLY_WIDTHS = {2845, 1200, 1200, 1200, 1200, 1200};
    private static final int[] PROBLEM_WIDTHS = {1420, 1845, 1940, 1740, 1900};

    private ReportTemplates() {}

    public static void main(String[] args) throws IOException {
        for (var template : all().entrySet()) {
            Files.write(Path.of(args[0]).resolve(template.getKey()), template.getValue());
        }
    }

    /// File name → content, the same bytes every time.
    static Map<String, byte[]> all() throws IOException {
        var templates = new LinkedHashMap<String, byte[]>();
        templates.put("brief.docx", brief());
        templates.put("standard.docx", standard());
        templates.put("itemised.docx", itemised());
        templates.put("practice.docx", practice());
        return templates;
    }

    private static byte[] brief() throws IOException {
        return new OfficialDocument()
                .title("{{标题}}")
                .blank()
                .flushLeft("{{主送机关}}")
                .heading("一、总体情况")
                .body("{{总体情况}}")
                .heading("二、存在问题及整改情况")
                .body("{{存在问题}}")
                .body("{{整改情况}}")
                .heading("三、下一步工作安排")
                .body("{{下一步工作}}")
                .signed("{{附件说明}}", "{{署名}}", "{{成文日期}}")
                .bytes();
    }

    private static byte[] standard() throws IOException {
        return new OfficialDocument()
                .title("{{标题}}")
                .blank()
                .flushLeft("{{主送机关}}")
                .body("{{依据}}")
                .heading("一、总体情况")
                .subheading("（一）账号情况")
                .body("{{账号情况}}")
                .subheading("（二）信息发布情况")
                .body("{{发布情况}}")
                .caption("{{账号表题}}")
                .table("{{账号表}}", ACCOUNT_WIDTHS, "新媒体名称", "新媒体类型", "推送次数", "发布篇数", "阅读量", "互动数", "粉丝数")
                .subheading("（三）互动回应情况")
                .body("{{互动情况}}")
                .caption("{{留言表题}}")
                .table("{{留言表}}", REPLY_WIDTHS, "新媒体名称", "收到留言", "需要答复", "已答复", "回复率", "平均用时")
                .subheading("（四）粉丝情况")
                .body("{{粉丝情况}}")
                .heading("二、存在问题及整改情况")
                .body("{{存在问题}}")
                .caption("{{问题表题}}")
                .table("{{问题表}}", PROBLEM_WIDTHS, "新媒体类型", "新媒体名称", "责任单位", "问题类别", "检查时更新日期")
                .body("{{整改情况}}")
                .heading("三、下一步工作")
                .body("{{下一步工作}}")
                .signed("{{附件说明}}", "{{署名}}", "{{成文日期}}")
                .bytes();
    }

    private static byte[] itemised() throws IOException {
        return new OfficialDocument()
                .title("{{标题}}")
                .blank()
                .flushLeft("{{主送机关}}")
                .body("{{依据}}")
                .heading("一、可用性")
                .body("{{可用性}}")
                .heading("二、信息更新")
                .body("{{信息更新}}")
                .heading("三、互动回应")
                .body("{{互动回应}}")
                .body("{{整改情况}}")
                .signed("{{附件说明}}", "{{署名}}", "{{成文日期}}")
                .bytes();
    }

    private static byte[] practice() throws IOException {
        return new OfficialDocument()
                .title("{{标题}}")
                .blank()
                .heading("一、基本情况")
                .body("{{总体情况}}")
                .heading("二、主要做法")
                .subheading("（一）多管齐下涨粉丝")
                .body("{{做法粉丝}}")
                .subheading("（二）精益求精保质量")
                .body("{{做法质量}}")
                .subheading("（三）向内挖潜吸眼球")
                .body("{{做法创新}}")
                .subheading("（四）互动留言添色彩")
                .body("{{做法互动}}")
                .heading("三、下一步工作")
                .body("{{下一步工作}}")
                .signed("{{附件说明}}", "{{署名}}", "{{成文日期}}")
                .bytes();
    }
}
