package org.bureaudesk.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.account.AccountDraft.Field;
import org.bureaudesk.account.AccountDraft.PersonField;
import org.bureaudesk.kernel.Signal;
import org.bureaudesk.text.FieldNote;
import org.bureaudesk.ui.ledger.FormModel;
import org.bureaudesk.ui.ledger.RecordForm;
import org.jspecify.annotations.Nullable;

/// What is typed over one account: its own fields and a line per person. FX thread only.
final class AccountFormViewModel implements RecordForm<AccountDraft> {

    private final Clock clock;
    private final Supplier<List<Account>> all;
    private final Supplier<@Nullable AccountId> current;
    private final FormModel<Field> fields = new FormModel<>(Field.class, this::check);
    private final ObservableList<FormModel<PersonField>> people = FXCollections.observableArrayList();
    private final ObservableList<FormModel<PersonField>> shownPeople =
            FXCollections.unmodifiableObservableList(people); // one for good: it hears its source only while it lives
    private final Signal typing = new Signal();

    /// @param all every account; `current` the id of the one in the form
    AccountFormViewModel(Clock clock, Supplier<List<Account>> all, Supplier<@Nullable AccountId> current) {
        this.clock = clock;
        this.all = all;
        this.current = current;
        fields.onTyping(typing::fire);
    }

    FormModel<Field> fields() {
        return fields;
    }

    ObservableList<FormModel<PersonField>> people() {
        return shownPeople;
    }

    /// Adds a line, for the first role nobody has yet.
    void addPerson() {
        people.add(line(AccountDraft.person(firstFreeRole())));
        changed();
    }

    void removePerson(FormModel<PersonField> line) {
        people.remove(line);
        changed();
    }

    @Override
    public AccountDraft typed() {
        return new AccountDraft(fields.typed(), texts(people));
    }

    @Override
    public void fill(AccountDraft draft) {
        people.setAll(draft.people().stream().map(this::line).toList());
        fields.fill(draft.texts());
        people.forEach(FormModel::recheck);
    }

    @Override
    public void touchAll() {
        fields.touchAll();
        people.forEach(FormModel::touchAll);
    }

    @Override
    public void recheck() {
        fields.recheck();
        people.forEach(FormModel::recheck);
    }

    @Override
    public boolean isSavable() {
        return fields.isSavable() && people.stream().allMatch(FormModel::isSavable);
    }

    @Override
    public void onTyping(Runnable listener) {
        typing.listen(listener);
    }

    private FormModel<PersonField> line(Map<PersonField, String> person) {
        var line = new FormModel<>(PersonField.class, texts -> AccountPolicy.check(texts, texts(people)));
        line.fill(person);
        line.onTyping(this::changed);
        return line;
    }

    private void changed() {
        people.forEach(FormModel::recheck); // one line may be in the way of another
        typing.fire();
    }

    private PersonRole firstFreeRole() {
        var taken = texts(people).stream().map(p -> p.get(PersonField.ROLE)).toList();
        for (var role : PersonRole.values()) {
            if (!taken.contains(role.name())) {
                return role;
            }
        }
        return PersonRole.DUTY;
    }

    private static List<Map<PersonField, String>> texts(List<FormModel<PersonField>> lines) {
        return lines.stream().map(FormModel::typed).toList();
    }

    private List<FieldNote<Field>> check(Map<Field, String> texts) {
        return AccountPolicy.check(new AccountDraft(texts, List.of()), current.get(), all.get(), LocalDate.now(clock));
    }
}
