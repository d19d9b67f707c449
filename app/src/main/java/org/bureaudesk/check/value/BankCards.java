package org.bureaudesk.check.value;

/// The numbers of bank cards (银行卡): 13 to 19 digits, the last by Luhn (ISO/IEC 7812-1).
public final class BankCards {

    private static final int SHORTEST = 13;
    private static final int LONGEST = 19;
    private static final int UNION_PAY = 16;

    private BankCards() {}

    public static boolean isCard(String digits) {
        return digits.length() >= SHORTEST && digits.length() <= LONGEST && !isOneDigit(digits) && luhn(digits);
    }

    /// One row in ten passes Luhn by chance; what begins with 62 (银联) is a card even where nobody says so, as are
    /// the usual lengths of the international marks.
    public static boolean isUnmistakable(String digits) {
        return (digits.length() >= UNION_PAY && digits.startsWith("62"))
                || (digits.length() == UNION_PAY && "45".indexOf(digits.charAt(0)) >= 0)
                || (digits.length() == LONGEST && (digits.startsWith("9558") || digits.startsWith("9559")));
    }

    private static boolean isOneDigit(String digits) {
        return digits.chars().allMatch(c -> c == digits.charAt(0));
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            if (i % 2 == 1) {
                digit = digit > 4 ? digit * 2 - 9 : digit * 2;
            }
            sum += digit;
        }
        return sum % 10 == 0;
    }
}
