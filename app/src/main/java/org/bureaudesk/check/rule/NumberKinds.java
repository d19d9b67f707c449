package org.bureaudesk.check.rule;

import java.util.regex.Pattern;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.rule.Notes.Kind;
import org.bureaudesk.check.scan.Scan;
import org.bureaudesk.check.value.BankCards;
import org.bureaudesk.check.value.Figures;
import org.bureaudesk.check.value.IdCards;

/// Decides what a number is, by its digits and by the words beside it.
final class NumberKinds {

    private static final Kind ID_CARD = new Kind("privacy.id-card", Category.PRIVACY, Severity.GRAVE);
    private static final Kind ID_CARD_FAULTY = new Kind("privacy.id-card-faulty", Category.PRIVACY, Severity.HINT);
    private static final Kind MOBILE = new Kind("privacy.mobile", Category.PRIVACY, Severity.GRAVE);
    private static final Kind BANK_CARD = new Kind("privacy.bank-card", Category.PRIVACY, Severity.GRAVE);
    private static final Kind LANDLINE = new Kind("privacy.landline", Category.PRIVACY, Severity.HINT);
    private static final Kind CHAT = new Kind("privacy.chat-number", Category.PRIVACY, Severity.NORMAL);

    private static final Pattern PHONE_WORDS =
            Pattern.compile("电话|手机|联系|热线|致电|拨打|号码|座机|办公|咨询|tel|phone|mobile|传真|值班|投诉|举报|监督|微信|加v|短信|来电");
    private static final Pattern ORDER_WORDS =
            Pattern.compile("单号|订单|编号|编码|流水|运单|快递|物流|案号|批号|序号|条码|条形码|货号|合同|文号|许可证|执照|代码|校验码|"
                    + "受理号|注册号|备案|凭证|发票|票号|isbn|issn|坐标|经度|纬度|东经|北纬|验证码|资产|设备号|项目号|批准号|"
                    + "登记号|证书|档号|索引号|产品号|生产日期|型号|账单|工单|交易号|追溯码|溯源码|标识码|序列号|取件码|车架号|发动机号|准考证|卷号|期号|统一社会");
    private static final Pattern CARD_WORDS =
            Pattern.compile("卡号|账号|帐号|账户|帐户|银行|汇入|转入|打入|存入|开户|收款|存折|借记卡|信用卡|储蓄卡|打款|工资卡|一卡通|社保卡");
    private static final Pattern ID_WORDS = Pattern.compile("身份证|证件号|身份号|公民身份|id号|id:|身份信息");
    private static final Pattern CHAT_WORDS = Pattern.compile("(?:qq|扣扣|企鹅号?)(?:号码?)?[::是为]?\\s*$");
    private static final Pattern UNITS = Pattern.compile(
            "^\\s*(?:万|亿|元|块|吨|平方|立方|千|公里|米|人|户|个|件|次|株|亩|%|％|度|字|页|kw|kg|km|册|条|份|台|辆|套|斤|" + "升|毫|美元|欧元|瓦|公顷)");
    private static final Pattern CARRIERS =
            Pattern.compile("(?:tel|phone|mobile|mob|t|m|v|vx|wx|wechat|weixin|sim|call)[.:]?$");
    private static final int NEAR = 16;

    private final IdCards idCards;

    NumberKinds(int latest) {
        idCards = new IdCards(latest);
    }

    /// Whether the number as a whole is one of the kinds; a finding is added where it is a private one.
    boolean judge(Scan scan, Figures figures, Notes notes) {
        if (!standsAlone(scan, figures)) {
            return false;
        }
        return switch (figures.count()) {
            case 11, 13, 14, 15 ->
                mobile(scan, figures, notes)
                        || landline(scan, figures, notes)
                        || oldIdCard(scan, figures, notes)
                        || bankCard(scan, figures, notes);
            case 17 -> idCardWithLetter(scan, figures, notes) || bankCard(scan, figures, notes);
            case 18 -> idCard(scan, figures, notes) || bankCard(scan, figures, notes);
            case 16, 19 -> bankCard(scan, figures, notes);
            case 7, 8, 9, 10, 12 -> landline(scan, figures, notes) || chat(scan, figures, notes);
            default -> false;
        };
    }

    /// A masked number, a decimal, or part of a code with letters is no number of a person.
    private static boolean standsAlone(Scan scan, Figures figures) {
        int start = figures.start();
        int end = figures.end();
        if (isMask(scan.charAt(start - 1)) || isMask(scan.charAt(end))) {
            return false;
        }
        if ((scan.charAt(start - 1) == '.' && scan.isDigit(start - 2))
                || (scan.charAt(end) == '.' && scan.isDigit(end + 1))) {
            return false;
        }
        if (scan.isLetter(end) && !(scan.folded(end) == 'x' && !scan.isWord(end + 1))) {
            return false;
        }
        return !scan.isLetter(start - 1)
                || CARRIERS.matcher(scan.before(start, NEAR)).find();
    }

    private static boolean isMask(char c) {
        return c == '*' || c == '＊' || c == '×' || c == '●' || c == '•' || c == '■' || c == '¥' || c == '￥' || c == '$'
                || c == '#';
    }

    private boolean idCard(Scan scan, Figures figures, Notes notes) {
        return idCards.isPlausible(figures.digits())
                && noteIdCard(scan, figures, figures.end(), idCards.isRight(figures.digits(), false), notes);
    }

    private boolean idCardWithLetter(Scan scan, Figures figures, Notes notes) {
        return scan.folded(figures.end()) == 'x'
                && idCards.isPlausible(figures.digits())
                && noteIdCard(scan, figures, figures.end() + 1, idCards.isRight(figures.digits(), true), notes);
    }

    private static boolean noteIdCard(Scan scan, Figures figures, int end, boolean right, Notes notes) {
        if (right) {
            notes.add(scan, ID_CARD, figures.start(), end);
        } else if (isNear(ID_WORDS, scan, figures)) {
            notes.add(scan, ID_CARD_FAULTY, figures.start(), end);
        }
        return right || isNear(ID_WORDS, scan, figures);
    }

    private boolean oldIdCard(Scan scan, Figures figures, Notes notes) {
        if (figures.count() != IdCards.OLD_LENGTH || !idCards.isOld(figures.digits()) || isOrder(scan, figures)) {
            return false;
        }
        var named = isNear(ID_WORDS, scan, figures);
        notes.add(scan, named ? ID_CARD : ID_CARD.as(Severity.NORMAL), figures.start(), figures.end());
        return true;
    }

    private static boolean mobile(Scan scan, Figures figures, Notes notes) {
        int skip = countryCode(figures.digits());
        if (figures.count() - skip != 11 || figures.digits().charAt(skip) != '1') {
            return false;
        }
        var second = figures.digits().charAt(skip + 1);
        if (second < '3' || scan.charAt(figures.end()) == '@' || isAmount(scan, figures) || isOrder(scan, figures)) {
            return false;
        }
        notes.add(scan, MOBILE, figures.part(skip, figures.count()).start(), figures.end());
        return true;
    }

    private static int countryCode(String digits) {
        if (digits.startsWith("86") && digits.length() == 13) {
            return 2;
        }
        return digits.startsWith("0086") && digits.length() == 15 ? 4 : 0;
    }

    private static boolean bankCard(Scan scan, Figures figures, Notes notes) {
        var digits = figures.digits();
        if (!BankCards.isCard(digits) || isAmount(scan, figures)) {
            return false;
        }
        var named = isNear(CARD_WORDS, scan, figures);
        if (!named && (isOrder(scan, figures) || !BankCards.isUnmistakable(digits))) {
            return false;
        }
        notes.add(scan, named ? BANK_CARD : BANK_CARD.as(Severity.NORMAL), figures.start(), figures.end());
        return true;
    }

    private static boolean landline(Scan scan, Figures figures, Notes notes) {
        var digits = figures.digits();
        int area = digits.charAt(1) == '1' || digits.charAt(1) == '2' ? 3 : 4;
        int rest = digits.length() - area;
        var withArea = digits.charAt(0) == '0' && (rest == 7 || rest == 8);
        var local = !withArea
                && (digits.length() == 7 || digits.length() == 8)
                && digits.charAt(0) >= '2'
                && isNear(PHONE_WORDS, scan, figures);
        if ((!withArea && !local) || isAmount(scan, figures) || isOrder(scan, figures)) {
            return false;
        }
        notes.add(scan, LANDLINE, figures.start(), figures.end());
        return true;
    }

    private static boolean chat(Scan scan, Figures figures, Notes notes) {
        if (!figures.isUnbroken()
                || !CHAT_WORDS.matcher(scan.before(figures.start(), NEAR)).find()) {
            return false;
        }
        notes.add(scan, CHAT, figures.start(), figures.end());
        return true;
    }

    private static boolean isAmount(Scan scan, Figures figures) {
        return UNITS.matcher(scan.after(figures.end(), 4)).find();
    }

    /// Whether the nearest word before it says that it is the number of a thing.
    private static boolean isOrder(Scan scan, Figures figures) {
        var before = scan.before(figures.start(), NEAR);
        return last(ORDER_WORDS, before) > Math.max(last(PHONE_WORDS, before), last(ID_WORDS, before));
    }

    private static boolean isNear(Pattern words, Scan scan, Figures figures) {
        return words.matcher(scan.before(figures.start(), NEAR * 2)).find();
    }

    private static int last(Pattern words, String text) {
        return words.matcher(text).results().mapToInt(m -> m.end()).max().orElse(-1);
    }
}
