package org.bureaudesk.check.rule;

import java.util.regex.Pattern;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.rule.Notes.Kind;
import org.bureaudesk.check.scan.Scan;

/// Finds e-mail addresses (邮箱); those of offices are a hint.
public final class EmailRule implements Rule {

    private static final Kind EMAIL = new Kind("privacy.email", Category.PRIVACY, Severity.NORMAL);
    private static final Pattern OFFICE_HOST = Pattern.compile("(?:^|\\.)(?:gov|edu|org|mil|ac)\\.cn$");
    private static final Pattern OFFICE_WORDS =
            Pattern.compile("征求|征集|投稿|举报|监督|反馈|咨询|报送|公告|报名|申报|受理|公开|意见|建议|发送至|发至|寄至|电子邮箱|电子邮件|联系邮箱|单位|公司|传真|招聘|简历|来信");
    private static final int LONGEST_NAME = 64;
    private static final int NEAR = 40;

    @Override
    public void look(Scan scan, Notes notes) {
        var marks = scan.marks();
        for (int i = 0; i < marks.size(); i++) {
            int at = marks.get(i);
            if (scan.folded(at) == '@') {
                around(scan, at, notes);
            }
        }
    }

    private static void around(Scan scan, int at, Notes notes) {
        int start = at;
        while (at - start < LONGEST_NAME && isNamePart(scan, start - 1)) {
            start--;
        }
        int end = at + 1;
        while (scan.isWord(end) || (isJoint(scan.charAt(end)) && scan.isWord(end + 1))) {
            end++;
        }
        var host = scan.foldedText(at + 1, end);
        int dot = host.lastIndexOf('.');
        if (start == at || dot < 1 || host.length() - dot < 3 || isMasked(scan, start)) {
            return;
        }
        var office = OFFICE_HOST.matcher(host).find()
                || OFFICE_WORDS.matcher(scan.before(start, NEAR)).find();
        notes.add(scan, office ? EMAIL.as(Severity.HINT) : EMAIL, start, end);
    }

    private static boolean isMasked(Scan scan, int start) {
        return scan.charAt(start - 1) == '*' || scan.charAt(start - 1) == '＊';
    }

    private static boolean isNamePart(Scan scan, int i) {
        var c = scan.charAt(i);
        return scan.isWord(i) || isJoint(c) || c == '_' || c == '+';
    }

    private static boolean isJoint(char c) {
        return c == '.' || c == '-' || c == '．';
    }
}
