package org.bureaudesk.settings;

import java.util.List;

/// What a bureau sets once.
///
/// @param unitName full name of the unit (单位全称), as it signs reports
/// @param shortName how reports call it (简称), such as 我局
/// @param districtOffice whom filings go to (区网管办)
/// @param recipient whom a report is addressed to (主送机关); empty for none
/// @param rulePacks ids of the rule packs in force; the strictest rule wins
/// @param percentDecimals places after the point in percentages, 0 to 3
/// @param textScale 1.0 is a body text of 14 px
/// @param startNotice whether the desktop tells at the start what is red or due
public record Settings(
        String unitName,
        String shortName,
        String districtOffice,
        String recipient,
        List<String> rulePacks,
        Fonts fonts,
        int percentDecimals,
        Theme theme,
        double textScale,
        boolean startNotice) {

    public static final Settings DEFAULT = new Settings(
            "", "我局", "", "", List.of("national-2019", "tianxin-2018"), Fonts.OFFICIAL, 1, Theme.SYSTEM, 1.0, false);

    public Settings {
        rulePacks = List.copyOf(rulePacks);
        percentDecimals = Math.clamp(percentDecimals, 0, 3);
        textScale = Math.clamp(textScale, 0.8, 2.0);
    }

    /// Light, dark, or as the desktop has it.
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    /// Font names in reports (GB/T 9704-2012 in practice): title, 一级标题, 二级标题, body, page number, Latin letters.
    public record Fonts(String title, String heading, String subheading, String body, String pageNumber, String latin) {

        public static final Fonts OFFICIAL =
                new Fonts("方正小标宋简体", "黑体", "楷体_GB2312", "仿宋_GB2312", "宋体", "Times New Roman");
    }
}
