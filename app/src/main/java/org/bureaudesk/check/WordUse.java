package org.bureaudesk.check;

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
    NO_GUARD;

    /// As the list writes it: `bank-card`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
