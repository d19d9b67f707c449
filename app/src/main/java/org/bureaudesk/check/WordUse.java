package org.bureaudesk.check;

import java.util.List;
import java.util.Locale;

/// What the words of a set tell about what stands beside them (语境用语). The words themselves are data.
public enum WordUse {
    /// A number behind them is a telephone number.
    PHONE,
    /// A number behind them is the number of a thing: 单号, 文号, 坐标.
    THING_NUMBER,
    /// A number behind them is that of a bank card.
    BANK_CARD,
    /// A number behind them is that of an identity card.
    ID_CARD,
    /// A number before them is an amount.
    AMOUNT,
    /// A document behind them is a passport or pass.
    PASSPORT,
    /// A code behind them is that of goods or papers, no passport.
    PRODUCT_CODE,
    /// An address behind them is where somebody lives.
    HOME,
    /// An address beside them is that of an office or shop.
    OFFICE,
    /// An e-mail address behind them is that of an office.
    OFFICE_MAIL,
    /// An e-mail address behind them is somebody's own, whatever stands before.
    PRIVATE_MAIL,
    /// A number behind them, with 时, 点 or a colon, is an hour.
    TIME,
    /// A day behind them is one of another calendar.
    LUNAR,
    /// A name behind them is named as a former one.
    FORMER,
    /// A name before them is named because it changed.
    RENAMED,
    /// A sentence with them promotes goods or services.
    PROMOTION,
    /// Words of the guards inside them guard nothing: 零风险, 不要错过.
    NO_GUARD,
    /// A term right behind them is denied or forbidden: 不拉票, 别拿命赌.
    NEGATION,
    /// A name anywhere in their sentence is named as that of its time: 上世纪, 不再保留.
    HISTORY,
    /// What is left blank stands for an example or for somebody not to be named: 冒充××局长.
    EXAMPLE,
    /// Behind a blank, tells that it was to be filled in: ××年, XX万元.
    UNIT,
    /// A quotation before them goes on in the sentence, so that a comma may end it: “好，”他说.
    SAYING,
    /// A number or name behind them is an account of a chat program.
    CHAT,
    /// The account before or behind them is that of an office: 公众号.
    OFFICE_CHAT,
    /// In brackets, tells that the text is not ready: 待补, 再核.
    NOTE,
    /// Alone in square brackets, names what was to be filled in: [姓名].
    SLOT,
    /// Endings of hosts that sell, or that spam is sent from.
    ODD_HOST,
    /// Idioms (成语), found where one character of them is wrong.
    IDIOM,
    /// Right words that differ from an idiom by one character.
    KNOWN,
    /// Set phrases, found where one character of them is wrong.
    PHRASE,
    /// Fixed official wordings (固定提法), found where any inner character of them is another: 中国式现在化.
    FORMULA,
    /// Pairings of words, found where an inner character of them is wrong.
    PAIRING,
    /// Words of three characters, found where the middle one is wrong.
    SHORT_WORD,
    /// Rows of characters taken for one another.
    ALIKE,
    /// Rows of characters that sound nearly alike.
    BLURRED;

    /// What [org.bureaudesk.check.scan.NearPhrases] is built from, and nothing else of the check asks for.
    public static final List<WordUse> PHRASES =
            List.of(IDIOM, KNOWN, PHRASE, FORMULA, PAIRING, SHORT_WORD, ALIKE, BLURRED);

    /// Whether they are looked for beside what a rule found; others a rule takes as a list.
    public boolean isCompany() {
        return this != ODD_HOST && !PHRASES.contains(this);
    }

    /// As the list writes it: `bank-card`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
