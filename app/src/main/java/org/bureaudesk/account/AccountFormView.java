package org.bureaudesk.account;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.bureaudesk.account.AccountDraft.Field;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.ledger.FormFields;
import org.bureaudesk.ui.ledger.FormGrid;

/// The form over one account: who it is, how it is run, its people, and who keeps the password.
final class AccountFormView {

    private static final int COLUMNS = 4;

    private final Messages messages;
    private final FormFields<Field> fields;
    private final VBox root = new VBox();

    AccountFormView(AccountFormViewModel model, Messages messages) {
        this.messages = messages;
        fields = new FormFields<>(model.fields(), messages, "account");
        root.getStyleClass().add("ledger-page");
        root.getChildren().setAll(identity(), registration(), people(model), custody(), operation());
    }

    Node node() {
        return root;
    }

    private Node identity() {
        return section("account.section.identity")
                .add(
                        fields.line(Field.NAME),
                        fields.choice(Field.PLATFORM, names(Platform.values()), this::platform),
                        fields.choice(Field.STATE, names(AccountState.values()), this::state),
                        fields.line(Field.PLATFORM_ID))
                .add(fields.line(Field.CERTIFIED_ENTITY), fields.date(Field.CERTIFIED_ON))
                .addWide(fields.line(Field.SUPERVISING_UNIT), 2)
                .node();
    }

    private Node registration() {
        return section("account.section.registration")
                .add(fields.date(Field.OPENED_ON), fields.date(Field.FILED_ON))
                .addWide(fields.line(Field.FILING_NUMBER), 2)
                .node();
    }

    private Node people(AccountFormViewModel model) {
        return section("account.section.people")
                .below(new PeopleView(model, messages).node())
                .node();
    }

    private Node custody() {
        var hint = new Label(messages.text("account.custody.hint"));
        hint.getStyleClass().add("ledger-hint");
        hint.setWrapText(true);
        return section("account.section.custody")
                .add(
                        fields.line(Field.CUSTODY_HOLDER),
                        fields.line(Field.CUSTODY_SECOND),
                        fields.line(Field.CUSTODY_PHONE_OWNER),
                        fields.date(Field.CUSTODY_CHANGED_ON))
                .addWide(fields.line(Field.CUSTODY_NOTE), COLUMNS)
                .below(hint)
                .node();
    }

    private Node operation() {
        return section("account.section.operation")
                .addWide(fields.area(Field.PURPOSE, 2), COLUMNS)
                .add(
                        fields.line(Field.OPERATION_MODE),
                        fields.line(Field.INTERACTION_MODE),
                        fields.line(Field.UPDATE_REQUIREMENT),
                        fields.line(Field.MONTHLY_TARGET))
                .addWide(fields.area(Field.REMARK, 2), COLUMNS)
                .node();
    }

    private FormGrid section(String key) {
        return new FormGrid(messages.text(key), COLUMNS);
    }

    private String platform(String name) {
        return messages.text(Platform.valueOf(name));
    }

    private String state(String name) {
        return messages.text(AccountState.valueOf(name).messageKey());
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
